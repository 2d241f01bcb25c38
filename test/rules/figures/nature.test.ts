import {
  annualWordIn,
  judgedNature,
  judgedTarget,
  natureOf,
} from "../../../src/rules/figures/nature";
import { read } from "../figures";

describe("[§2] what a figure counts", () => {
  const natureIn = (target: string, given: Parameters<typeof natureOf>[1] = null): string => {
    const figure = read(target);
    if (figure?.kind !== "number") throw new Error("no number");
    const nature = natureOf(figure, given);
    return nature.ok ? nature.value : nature.reason.name;
  };

  test("brackets make a total, everything else is a level unless it is said to be a year's own", () => {
    expect(natureIn("[25.0]")).toBe("total");
    expect(natureIn("[25.0]", "total")).toBe("total");
    expect(natureIn("25.0")).toBe("level");
    expect(natureIn("25.0", "level")).toBe("level");
    expect(natureIn("25.0", "annual")).toBe("annual");
    expect(natureIn("95", "annualRate")).toBe("annualRate");
  });

  test("a year's own figure in percent is a rate", () => {
    expect(natureIn("95%", "annual")).toBe("annualRate");
    expect(judgedNature("annual", "%")).toBe("annualRate");
    expect(judgedNature("annual", "人")).toBe("annual");
    expect(judgedNature("level", "%")).toBe("level");
  });

  test("nothing else is a total", () => {
    expect(natureIn("[25.0]", "annual")).toBe("natureAgainstBrackets");
    expect(natureIn("25.0", "total")).toBe("natureAgainstBrackets");
  });

  test("the plan's words name a year's own figure", () => {
    expect(annualWordIn("博士后研究人员年招收数")).toBe("年招收");
    expect(annualWordIn("技工院校年招生人数")).toBe("年招生");
    expect(annualWordIn("年均培训人次")).toBe("年均");
    expect(annualWordIn("失业保险参保人数")).toBeNull();
  });
});

test("[§6] a plain target of 0 is judged as 0以内, and no other", () => {
  expect(judgedTarget(read("0"))).toMatchObject({ bound: "upper", value: 0, text: "0" });
  for (const text of ["[0]", ">0", "0以内", "5", "-", "12:46:42"]) {
    expect(judgedTarget(read(text))).toEqual(read(text));
  }
  expect(judgedTarget(null)).toBeNull();
});
