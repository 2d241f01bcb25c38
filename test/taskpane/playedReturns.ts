import type { Register, ReturnState } from "../../src/returns/register";
import type {
  Collected,
  ReturnServices,
  ReturnsState,
} from "../../src/taskpane/returns/returnServices";

const row = (unit: string, state: ReturnState): Register["rows"][number] => ({
  ...{ unit, state, isExpected: true, shown: null, returns: [], chosenId: null },
});

const FINDING: NonNullable<ReturnsState["findings"]>["lines"][number] = {
  ...{ key: "f1", unit: "霞山区", state: "open", answer: "", decision: null, reason: "", row: 4 },
  shown: { name: "失业保险参保人数", foundText: "错误：48100人的单位应为万人，可能是4.81" },
};

/** Nothing is collected yet; then something of every kind is. */
const COLLECTED: ReturnsState = {
  ok: true,
  desk: {
    sheetName: "湛江 专栏2 收表台",
    register: {
      collection: {
        ...{ planId: "zhanjiang", tableId: "专栏2", template: "returnForm" },
        ...{ dataDate: "2023-12-31", dueOn: null, units: ["赤坎区", "霞山区", "廉江市"] },
      },
      rows: [row("赤坎区", "reported"), row("霞山区", "late"), row("廉江市", "missing")],
    },
  },
  findings: { sheetName: "湛江 专栏2 审核意见", lines: [FINDING] },
};

const OUTCOME: Collected = {
  ok: true,
  isCancelled: false,
  count: 2,
  problems: [
    { file: "说明.docx.xlsx", kind: "file", problem: { name: "emptyFile" } },
    { file: "通讯录.xlsx", kind: "form", problem: { name: "noForm" } },
  ],
  pending: [{ id: "p1", file: "廉江填报（改）.xls", unit: null, percent: 87 }],
  state: COLLECTED,
};

/** The services of the view of returns, of which each button shows all that it may. */
export function playedReturns(): ReturnServices {
  let state: ReturnsState = { ok: true, desk: null, findings: null };
  const total = { row: 4, column: 7, name: "城镇新增就业人数", columnName: "2023年" };
  return {
    state: () => Promise.resolve(state),
    open: () => {
      state = COLLECTED;
      return Promise.resolve(state);
    },
    collect: () => Promise.resolve(OUTCOME),
    confirm: () => Promise.resolve({ ...OUTCOME, problems: [], pending: [] }),
    sendBack: () => Promise.resolve({ ok: true, fileName: "退回件.zip", units: ["霞山区"] }),
    rollUp: (_of, ifDifferent) =>
      Promise.resolve(
        ifDifferent === "ask"
          ? {
              ...{ ok: true, kind: "conflicts" },
              conflicts: [
                {
                  ...{ rowKey: "i1", columnKey: "u.霞山区", unit: "霞山区" },
                  ...{ name: "城镇新增就业人数", before: 2.1, now: 2.2 },
                },
              ],
            }
          : { ok: true, kind: "written", sheetName: "湛江 专栏2 汇总表", missing: ["廉江市"] },
      ),
    carrying: (of) =>
      Promise.resolve({
        ...{ ok: true, kind: "totals", of, sheetName: "湛江 专栏2 年度监测" },
        totals: [{ ...total, before: 7.5, now: 7.6, missing: "缺报1个单位：廉江市" }],
        lacking: ["技能人才培训人数"],
      }),
    carry: () => Promise.resolve({ ok: true, trailName: "湛江 更正记录" }),
  };
}
