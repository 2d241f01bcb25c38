import {
  collect,
  emptyRegister,
  shownForms,
  withChoice,
  withFindings,
  withSentBack,
} from "../../src/returns/register";
import { readRelation, type Relation, type TypedRelation } from "../../src/returns/relations";
import type { Collection, EarlierReturn, ReturnedForm } from "../../src/returns/returnedForm";
import { earlierOf, reviewTogether } from "../../src/returns/reviewTogether";
import { COLLECTION, plan, returned, table, UNITS } from "./returnsPlan";

const relation = (left: string, sign: string, right: string): Relation => {
  const read = readRelation({ left, sign, right }, table);
  if (!read.ok || read.value === null) throw new Error(JSON.stringify(read));
  return read.value;
};

function said(
  forms: readonly ReturnedForm[],
  facts: {
    readonly collection?: Partial<Collection>;
    readonly earlier?: readonly EarlierReturn[];
    readonly relations?: readonly Relation[];
  } = {},
): readonly string[] {
  const { collection = {}, earlier = [], relations = [] } = facts;
  return reviewTogether(forms, {
    ...{ plans: [plan], earlier, relations },
    collection: { ...COLLECTION, ...collection },
  }).map(({ unit, rule, facts: { name } }) => `${unit ?? "-"} ${rule} ${name}`);
}

describe("审核关系", () => {
  test.each([
    [{ left: "2", sign: "≥", right: "3+4" }, "2 ≥ 3+4"],
    [{ left: " ２ ", sign: "＝", right: "３＋４" }, "2 = 3+4"],
    [{ left: "第2行", sign: ">=", right: "3－4" }, "2 ≥ 3-4"],
    [{ left: 2, sign: "<>", right: "#3" }, "2 ≠ 3"],
    [{ left: "-3+2", sign: "<=", right: 4 }, "-3+2 ≤ 4"],
  ])("%j is read as %s", (typed, text) => {
    expect(readRelation(typed, table)).toMatchObject({ ok: true, value: { text } });
  });

  test.each<[TypedRelation, object]>([
    [
      { left: "2", sign: ">", right: "3" },
      { name: "unknownSign", read: ">" },
    ],
    [
      { left: "2", sign: "", right: "3" },
      { name: "unknownSign", read: "" },
    ],
    [
      { left: null, sign: "=", right: "3" },
      { name: "sideEmpty", side: "left" },
    ],
    [
      { left: "2", sign: "=", right: "3*4" },
      { name: "sideUnreadable", side: "right", at: "*4" },
    ],
    [
      { left: "2", sign: "=", right: "3+" },
      { name: "sideUnreadable", side: "right", at: "+" },
    ],
    [
      { left: "2.5", sign: "=", right: "3" },
      { name: "sideUnreadable", side: "left", at: ".5" },
    ],
    [
      { left: "2", sign: "=", right: "99" },
      { name: "unknownIndicator", number: 99 },
    ],
    [
      { left: "2", sign: "=", right: "5" },
      { name: "structure", number: 5 },
    ],
    [
      { left: "2", sign: "≥", right: "6" },
      { name: "otherFamily", one: 2, other: 6 },
    ],
  ])("%j is not understood, and the trouble is named", (typed, reason) => {
    expect(readRelation(typed, table)).toEqual({ ok: false, reason });
  });

  test("a row that nothing was typed into is none", () => {
    expect(readRelation({ left: null, sign: "", right: " " }, table)).toEqual({
      ok: true,
      value: null,
    });
  });

  const form = (two: unknown, three: unknown, four: unknown): ReturnedForm =>
    returned("赤坎区", {
      "i2 actual": two as number,
      "i3 actual": three as number,
      "i4 actual": four as number,
    });
  const broken = (relations: readonly Relation[], returnedForm: ReturnedForm) =>
    said([returnedForm], { relations }).filter((each) => each.includes("R9"));

  test("[R9] a sum may differ by half a last digit of each figure, two figures may not", () => {
    const sum = relation("2", "=", "3+4");
    // 10.0 of 3.3 and 6.6: a tenth apart, and three figures leave 0.15 open.
    expect(broken([sum], form("10.0", "3.3", "6.6"))).toEqual([]);
    expect(broken([sum], form("10.0", "3.3", "6.5"))).toHaveLength(1);
    expect(broken([relation("3", "≥", "4")], form(20, 8.1, 8.2))).toHaveLength(1);
    expect(broken([relation("3", "≥", "4")], form(20, 8.2, 8.2))).toEqual([]);
    expect(broken([relation("3", "≤", "4")], form(20, 8.3, 8.2))).toHaveLength(1);
    expect(broken([relation("3", "≠", "4")], form(20, 8.2, "8.20"))).toHaveLength(1);
  });

  test("[R9] a relation with a blank figure is not judged", () => {
    expect(broken([relation("2", "=", "3+4")], form(10, 3, null))).toEqual([]);
  });
});

describe("what several forms, periods and the collection show", () => {
  test("[R7] a form of another date or table", () => {
    const late = returned("赤坎区", { "line.dataDate unit": "2022年6月" });
    expect(said([late])).toEqual(["赤坎区 R7 otherDate"]);
    expect(said([late], { collection: { dataDate: null } })).toEqual([]);
    expect(said([late], { collection: { tableId: "专栏1" } })).toEqual(["赤坎区 R7 otherTable"]);
  });

  test("[R8] a unit that the file, the form or the list calls otherwise", () => {
    expect(said([returned("赤坎区", {}, "霞山区 填报表.xlsx")])).toEqual([
      "赤坎区 R8 otherUnitInFile",
    ]);
    expect(said([returned("赤坎区", { "line.unit unit": "坡头区" })])).toEqual([
      "赤坎区 R8 otherUnitTyped",
    ]);
    expect(said([returned("赤坎区", { "line.unit unit": "湛江市赤坎区人社局" })])).toEqual([]);
    expect(said([returned("廉江市", {})])).toEqual(["廉江市 R8 unexpectedUnit"]);
    expect(said([returned(null, {}, "报表.xlsx")])).toEqual(["- R8 unexpectedUnit"]);
  });

  test("[R2] a figure that the unit changed without a word", () => {
    const before = earlierOf(returned("赤坎区", { "i1 actual": 12.5, "i2 actual": 20 }));
    const earlier = [before, before];
    expect(
      said([returned("赤坎区", { "i1 actual": "12.50", "i2 actual": 20 })], { earlier }),
    ).toEqual([]);
    expect(said([returned("赤坎区", { "i1 actual": 13, "i2 actual": 20 })], { earlier })).toEqual([
      "赤坎区 R2 changed",
    ]);
    const explained = returned("赤坎区", {
      ...{ "i1 actual": 13, "i1 explanation": "更正", "i2 actual": 20 },
    });
    expect(said([explained], { earlier })).toEqual([]);
  });

  test("[R2] 上年同期 unlike what was reported a year ago", () => {
    const lastYear = returned("赤坎区", {
      ...{ "line.dataDate unit": "2022-06-30", "i1 actual": 9 },
    });
    const facts = { earlier: [earlierOf(lastYear)] };
    expect(said([returned("赤坎区", { "i1 lastYear": 9.5 })], facts)).toEqual([
      "赤坎区 R2 changed",
    ]);
    expect(said([returned("赤坎区", { "i1 lastYear": 9 })], facts)).toEqual([]);
    expect(said([returned("赤坎区", {})], facts)).toEqual([]);
  });

  test("stand in the order of the units, whatever order the files come in", () => {
    const forms = ["吴川市", "赤坎区", "坡头区"].map((unit) =>
      returned(unit, { "i1 actual": "abc" }),
    );
    const expected = ["赤坎区", "坡头区", "吴川市"].map((unit) => `${unit} E1 entry`);
    expect(said(forms)).toEqual(expected);
    expect(said([...forms].reverse())).toEqual(expected);
  });
});

describe("收表台", () => {
  const states = (register: ReturnType<typeof collect>): readonly string[] =>
    register.rows.map(({ unit, state }) => `${unit} ${state}`);
  const inTime = returned("赤坎区", { "i1 actual": 1 }, "赤坎区.xlsx", "2023-07-05 10:00");
  const late = returned("霞山区", { "line.contact actual": "2023-07-11" });
  const first = returned("坡头区", { "i1 actual": 1 }, "坡头区.xlsx", "2023-07-01 09:00");
  const second = returned("坡头区", { "i1 actual": 2 }, "坡头区 (2).xlsx", "2023-07-02 09:00");
  const stranger = returned("廉江市", {});
  const forms = [inTime, late, first, second, stranger];
  const register = collect(emptyRegister(COLLECTION), forms);

  test("says of every unit how it stands, and of one that nobody expected", () => {
    expect(states(emptyRegister(COLLECTION))).toEqual(UNITS.map((unit) => `${unit} missing`));
    expect(states(register)).toEqual([
      ...["赤坎区 reported", "霞山区 late", "坡头区 doubled", "麻章区 missing", "吴川市 missing"],
      "廉江市 reported",
    ]);
    expect(register.rows[0]?.shown).toMatchObject({ author: "张三", reportedOn: "2023-07-05" });
  });

  test("is the same in any order of the files, and after collecting twice", () => {
    for (let turn = 0; turn < forms.length; turn++) {
      const turned = [...forms.slice(turn), ...forms.slice(0, turn)];
      const other = turned.reduce((all, form) => collect(all, [form]), emptyRegister(COLLECTION));
      expect(other).toEqual(register);
      expect(collect(other, turned.reverse())).toEqual(register);
    }
  });

  test("shows the newer of two, until the user chooses", () => {
    expect(register.rows[2]?.shown?.id).toBe(second.id);
    const chosen = withChoice(register, "坡头区", first.id);
    expect(chosen.rows[2]).toMatchObject({ state: "reported", shown: { id: first.id } });
    expect(collect(chosen, forms)).toEqual(chosen);
    expect(shownForms(chosen, forms).map(({ id }) => id)).toEqual(
      [inTime, late, first, stranger].map(({ id }) => id),
    );
  });

  test("the same form in two files came once", () => {
    const copy = returned("赤坎区", { "i1 actual": 1 }, "赤坎区 副本.xlsx", "2023-07-20 10:00");
    const one = collect(register, [copy]).rows[0];
    const other = collect(collect(emptyRegister(COLLECTION), [copy]), forms).rows[0];
    expect(one).toEqual(other);
    expect(one).toMatchObject({ state: "reported", returns: [{ id: inTime.id }] });
  });

  test("a form that was sent back is, until another one comes", () => {
    const sent = withSentBack(register, "赤坎区", inTime.id, "2023-07-12");
    expect(sent.rows[0]?.state).toBe("sentBack");
    expect(collect(sent, forms)).toEqual(sent);
    const again = returned("赤坎区", { "i1 actual": 9 }, "赤坎区.xlsx", "2023-07-01 08:00");
    const row = collect(sent, [again]).rows[0];
    expect(row).toMatchObject({ state: "reported", shown: { id: again.id } });
    expect(row?.returns).toHaveLength(2);
  });

  test("counts what was found about the forms that count", () => {
    const wrong = returned("赤坎区", { "i1 actual": "abc" });
    const counted = collect(emptyRegister(COLLECTION), [wrong]);
    expect(counted.rows[0]?.shown).toMatchObject({ errors: 1, checks: 0 });
    expect(withFindings(counted, []).rows[0]?.shown).toMatchObject({ errors: 0, checks: 0 });
  });
});
