import "../functions/customFunctions";
import { howMany } from "../support/howMany";
import {
  DEFAULT_THRESHOLDS,
  DEFAULT_WARNING_THRESHOLDS,
  LARGEST_THRESHOLD,
} from "../../src/rules/defaults";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { NO_LINKS } from "../../src/layout/layoutInput";
import { linkedSheet } from "../../src/layout/layoutSheets";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import type { SheetModel } from "../../src/layout/sheetModel";
import type { Plan } from "../../src/plan/plan";
import { plans } from "../../src/plan/registry";
import type { Nature } from "../../src/rules/figures/nature";
import { rules } from "../../src/templates/rules";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import {
  columnOf,
  DATE_CELL,
  entered,
  type Entry,
  indicatorRows,
  withWrongResults,
} from "./filled";
import {
  answers,
  FUNCTIONS,
  HEADINGS,
  sentence,
  type TrialRow,
  trialTable,
  UNITS,
  WEIGHTS_ROW,
} from "./functionTrial";
import { DATES, generatedRows } from "./generatedRows";
import { describeInLibreOffice, recalculated } from "./libreOffice";
import { isSame, readBack } from "./readBack";

const ROWS = howMany(1_000, 5_000);
const ROWS_A_SHEET = ROWS / 20;

const AWKWARD_YEARS: readonly Entry[] = [null, "", "-", " ", "5.5", "5", " 7 ", "[5]", "3-6"];
const OTHER_YEARS: readonly Entry[] = [null, "50:50", "12：46：42", "1e3", "20:30", "abc", 0, -1.5];

/** Years with gaps, and figures pasted as text. */
function awkward(years: readonly Entry[], index: number): readonly Entry[] {
  const others = index % 5 === 0 ? OTHER_YEARS : AWKWARD_YEARS;
  return years.map((entry, year) =>
    (index + year) % 3 === 0 ? (others[(index + 7 * year) % others.length] ?? null) : entry,
  );
}

/** Brackets make a total; of the others every third is a year's own count. */
const natureOf = (target: string, index: number): Nature => {
  if (/[[［【〔]/u.test(target)) return "total";
  return index % 3 === 1 ? "annual" : "level";
};

const GENERATED: readonly TrialRow[] = generatedRows(ROWS).map((row, index) => ({
  ...row,
  // The dates and attributes come round at steps that have no factor in common.
  date: DATES[index % DATES.length] ?? null,
  attribute: index % 3 === 0 ? "binding" : "anticipatory",
  nature: natureOf(row.target, index),
  years: index % 4 === 0 ? awkward(row.years, index) : row.years,
}));

/** A summary sentence can speak of it: one error in a row is an error of the sentence. */
function canBeSpokenOf(row: TrialRow): boolean {
  const { STATUS, "完成比例(%)": percent } = answers(row, [1, 1, 1, 1, 1]);
  return ![STATUS, percent].some((answer) => String(answer).startsWith("#"));
}

const SPOKEN_OF = GENERATED.filter(canBeSpokenOf);

/** Those that can be spoken of fill the first sheets, so that these have sentences. */
const TRIAL_ROWS = [...SPOKEN_OF, ...GENERATED.filter((row) => !canBeSpokenOf(row))];

/** How plans print a target, 0 among them. */
const NOTATIONS = [
  /^\d+(\.\d+)?$/u,
  /^\[ ?\d+(\.\d+)? ?\]$/u,
  /^>\d/u,
  /^﹥\d/u,
  /\d以上$/u,
  /\d ?以内$/u,
  /^\[>\d/u,
  /\]以内$/u,
  /^\d+(\.\d+)?(:\d+(\.\d+)?)+$/u,
  /^-\d/u,
  /^0(以内)?$/u,
];

/** Thresholds as entered in 规则设置: status, then warning. */
type Thresholds = readonly [readonly [Entry, Entry], readonly [Entry, Entry]];

/** Set ones, and such as are refused: not rising, zero, negative, no number. */
const THRESHOLDS: readonly Thresholds[] = [
  [
    [0.8, 1],
    [0.5, 10],
  ],
  [
    [1.1, 0.95],
    [0.6, 0.6],
  ],
  [
    [0, 1.1],
    [-0.6, 0.95],
  ],
  [
    ["低", 1.1],
    [0.6, "高"],
  ],
];

/** Weights of the five units: usual ones, ties, blanks, and such as are refused. */
const WEIGHTS: readonly (readonly Entry[])[] = [
  [1, 1, 1, 1, 1],
  [3, 2, 1, null, null],
  [123.45, 67.8, 9, 0, 250.25],
  [0.1, 0.2, 0.3, 0.4, 0.7],
  [null, 7, null, 7, 7],
  [698123, 723456, 1203004, 88, 56789],
  [1, 3, 5, 7, 9],
  [0.333, 0.333, 0.334, 1.5, 1.5],
  [0, 0, null, 0, 0],
  [1, -1, 2, 3, 4],
  [1, "甲", 2, 3, 4],
  [null, null, null, null, null],
  [12, 46, 42, 50, 50],
  [30.5, 30.5, 30.5, 30.5, 1],
];

interface Trial {
  readonly rows: readonly TrialRow[];
  readonly weights: readonly Entry[];
  readonly thresholds: Thresholds | null;
  /** Of the sheet, for its summary sentence. */
  readonly date: Entry;
}

const SLICES: readonly Pick<Trial, "rows" | "thresholds">[] = [
  ...Array.from({ length: ROWS / ROWS_A_SHEET }, (_, index) => ({
    rows: TRIAL_ROWS.slice(index * ROWS_A_SHEET, (index + 1) * ROWS_A_SHEET),
    thresholds: null,
  })),
  ...THRESHOLDS.map((thresholds, index) => ({
    rows: GENERATED.slice(index * 50, (index + 1) * 50),
    thresholds,
  })),
  ...[0, 1, 2, 3, 4, 5].map((index) => ({
    rows: SPOKEN_OF.slice(index * 20, (index + 1) * 20),
    thresholds: null,
  })),
];

const TRIALS: readonly Trial[] = SLICES.map((slice, index) => ({
  ...slice,
  weights: WEIGHTS[index % WEIGHTS.length] ?? [],
  date: DATES[index % DATES.length] ?? null,
}));

function anyPlan(): Plan {
  const [plan] = plans();
  if (plan === undefined) throw new Error("there are built-in plans");
  return plan;
}

/** 规则设置 with the thresholds entered. */
function rulesSheet([status, warning]: Thresholds, name: string): SheetModel {
  const blank = layoutTemplate(rules, anyPlan(), trialTable([], name), { dialect: nativeDialect });
  const sheet = linkedSheet(blank, name);
  const entries = [...status, ...warning].map((entry, index) => {
    const key = ["status.lower", "status.upper", "warning.lower", "warning.upper"][index] ?? "";
    const cell = sheet.cellAt(key, "value");
    if (cell === null) throw new Error(`规则设置 has no ${key}.`);
    return { ...cell, entry };
  });
  return { ...entered(blank, entries), name };
}

/** The sheet of a trial as filled in, behind its 规则设置 where it has one. */
function sheetsOf(
  { rows, weights, thresholds, date }: Trial,
  index: number,
): readonly SheetModel[] {
  const linked = thresholds === null ? [] : [rulesSheet(thresholds, `规则${index + 1}`)];
  const [link] = linked.map((model) => linkedSheet(model, model.name));
  const blank = layoutTemplate(FUNCTIONS, anyPlan(), trialTable(rows, `表${index + 1}`), {
    dialect: nativeDialect,
    links: { ...NO_LINKS, rules: link ?? null },
    units: UNITS,
  });
  const weighted = entered(blank, [
    { ...DATE_CELL, entry: date },
    ...weights.map((entry, index) => ({ row: weightsRow(blank), column: 1 + index, entry })),
  ]);
  return [...linked, filled(weighted, rows)];
}

const weightsRow = ({ rows: lines }: SheetModel): number =>
  lines.findIndex(({ key }) => key === WEIGHTS_ROW.row);

function filled(blank: SheetModel, rows: readonly TrialRow[]): SheetModel {
  const at = indicatorRows(blank);
  const [actual = 0, date = 0, firstYear = 0] = ["完成值", "判断时间", "2021年"].map((heading) =>
    columnOf(blank, heading),
  );
  return entered(
    blank,
    rows.flatMap((row, number) => {
      const cells: readonly [number, Entry][] = [
        [actual, row.actual],
        [date, row.date],
        ...row.years.map((entry, year): [number, Entry] => [firstYear + year, entry]),
      ];
      return cells.map(([column, entry]) => ({ row: at[number] ?? 0, column, entry }));
    }),
  );
}

/** One cell is one argument: cells below each other, as 规则设置 has them in force. */
const asArguments = ([status, warning]: Thresholds) => ({
  status: inForce(status, DEFAULT_THRESHOLDS).map((entry) => [entry]),
  warning: inForce(warning, DEFAULT_WARNING_THRESHOLDS).map((entry) => [entry]),
});

/** [§6] What cannot be used is told of in 规则设置, and the default holds in its place. */
function inForce(
  [lower, upper, tolerance]: readonly Entry[],
  defaults: Readonly<Record<"lower" | "upper" | "tolerance", number>>,
): readonly number[] {
  const areNumbers = typeof lower === "number" && typeof upper === "number";
  const rises = areNumbers && lower > 0 && lower < upper && upper <= LARGEST_THRESHOLD;
  const isShare = typeof tolerance === "number" && tolerance >= 0 && tolerance < 1;
  return [
    ...(rises ? [lower, upper] : [defaults.lower, defaults.upper]),
    isShare ? tolerance : defaults.tolerance,
  ];
}

const answersOf = (row: TrialRow, { weights, thresholds }: Pick<Trial, "weights" | "thresholds">) =>
  answers(row, weights, thresholds === null ? undefined : asArguments(thresholds));

describeInLibreOffice("native functions in LibreOffice", () => {
  jest.setTimeout(300_000);

  test(`${ROWS} rows through every function come out as src/functions answers them [B1, B2, C2, §1, §4, §6, §7, T2, T3]`, async () => {
    const trials = TRIALS.map((trial, index) => ({ ...trial, sheets: sheetsOf(trial, index) }));
    const models = trials.flatMap(({ sheets }) => sheets);
    const file = await writeXlsx(models.map(withWrongResults), new Date(0));
    const read = await readBack(await recalculated(file));
    const sheetOf = ({ sheets }: { readonly sheets: readonly SheetModel[] }) => {
      const model = sheets.at(-1);
      if (model === undefined) throw new Error("every trial has a sheet");
      return { model, cells: read.sheets[models.indexOf(model)] ?? [] };
    };
    const compared = trials.flatMap((trial) => {
      const { model, cells } = sheetOf(trial);
      const { weights, thresholds } = trial;
      const at = indicatorRows(model);
      return trial.rows.flatMap((row, number) =>
        Object.entries(answersOf(row, trial)).map(([heading, answer]) => {
          const cell = cells[at[number] ?? 0]?.[columnOf(model, heading)];
          return { heading, cell, answer, row, weights, thresholds };
        }),
      );
    });
    const differences = compared.filter(({ cell, answer }) => !isSame(cell, answer));
    expect(differences.slice(0, 5)).toEqual([]);
    const spoken = trials
      .filter(({ thresholds }) => thresholds === null)
      .map((trial) => {
        const { model, cells } = sheetOf(trial);
        const cell = cells[weightsRow(model)]?.[1 + UNITS.length];
        return { cell, answer: sentence(trial.rows, trial.date), rowCount: trial.rows.length };
      });
    expect(spoken.map(({ cell }) => sentenceOrError(cell))).toEqual(
      spoken.map(({ answer }) => sentenceOrError(answer)),
    );

    const counts = new Map<string, number>();
    for (const { heading } of compared) counts.set(heading, (counts.get(heading) ?? 0) + 1);
    for (const heading of Object.values(HEADINGS).flat()) {
      expect([heading, (counts.get(heading) ?? 0) >= ROWS]).toEqual([heading, true]);
    }
    expect(rowsOf(spoken)).toBeGreaterThanOrEqual(ROWS);
    // Sentences, not errors.
    const inWords = spoken.filter(({ answer }) => !/^(#|$)/u.test(String(answer)));
    expect(rowsOf(inWords)).toBeGreaterThanOrEqual(0.3 * ROWS);
  });

  test("the rows come to every warning word and every error", () => {
    const kinds = new Set(
      TRIALS.flatMap(({ rows, ...trial }) =>
        rows.flatMap((row) => Object.values(answersOf(row, trial))),
      ),
    );
    for (const kind of ["正常", "黄色预警", "红色预警", "", 0]) expect(kinds).toContain(kind);
    for (const kind of ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!"]) expect(kinds).toContain(kind);
  });

  test("the rows have every notation, zero targets, blanks and every date", () => {
    const targets = GENERATED.map(({ target }) => target);
    for (const notation of NOTATIONS) {
      expect([
        notation,
        targets.filter((target) => notation.test(target)).length > ROWS / 100,
      ]).toEqual([notation, true]);
    }
    const blanks = [
      GENERATED.filter(({ base }) => base === null),
      GENERATED.filter(({ actual }) => actual === null || actual === ""),
      GENERATED.filter(({ years }) => years.every((year) => year === null)),
      GENERATED.filter(({ printed }) => printed === null),
    ];
    for (const rows of blanks) expect(rows.length).toBeGreaterThan(ROWS / 50);
    expect(new Set(GENERATED.map(({ date }) => date))).toEqual(new Set(DATES));
  });
});

/** Of several errors in a table either dialect shows the first that it comes to: by rows, or by columns. */
const sentenceOrError = (shown: unknown): unknown =>
  String(shown).startsWith("#") ? "an error" : shown;

const rowsOf = (sentences: readonly { readonly rowCount: number }[]): number =>
  sentences.reduce((sum, { rowCount }) => sum + rowCount, 0);
