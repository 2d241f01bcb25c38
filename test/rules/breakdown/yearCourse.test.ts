import { yearCourse } from "../../../src/rules/breakdown/yearCourse";
import type { Figure } from "../../../src/rules/figures/figure";
import { read } from "../figures";

const course = (target: string, base: string | null): string =>
  yearCourse(figure(target), base === null ? null : figure(base));

function figure(text: string): Figure {
  const found = read(text);
  if (found === null) throw new Error(`${text} is no figure`);
  return found;
}

describe("[B1, B2] how a target is reached over the years", () => {
  test("a five-year total is split, whatever the last plan's total was", () => {
    expect(course("[25.0]", "[38.9]")).toBe("total");
    expect(course("[>5]", null)).toBe("total");
  });

  test("a level goes from its base", () => {
    expect(course("48.1", "46.7")).toBe("level");
  });

  test("[T3] what is to be kept stands at its target", () => {
    expect(course("132", "140.99")).toBe("handedDown");
    expect(course("3", "3")).toBe("handedDown");
    expect(course("0", "5")).toBe("handedDown");
  });

  test("bounds and structures are handed down", () => {
    expect(course(">60", "77")).toBe("handedDown");
    expect(course("3.5以内", "2.53")).toBe("handedDown");
    expect(course("0以内", null)).toBe("handedDown");
    expect(course("12:46:42", "10:40:50")).toBe("handedDown");
  });

  test("without a target, or a base to start from, there is no telling", () => {
    expect(course("-", "5")).toBe("unknown");
    expect(course("[0]", "5")).toBe("unknown");
    expect(course("48.1", null)).toBe("unknown");
    expect(course("48.1", "-")).toBe("unknown");
    expect(course("48.1", "10:40:50")).toBe("unknown");
  });
});
