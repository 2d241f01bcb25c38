import fc from "fast-check";
import {
  CustomFunctionError,
  ERROR_CODES,
} from "../../src/embedded/functions/customFunctionsGlobal";

/** What Excel can put into one cell of an argument, and what a person can have typed there. */

type Cells = fc.Arbitrary<unknown>;

const figureNumber = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  fc.integer({ min: 0, max: 5_000 }).map(String),
  fc.constantFrom("50,000", "0", "0.0", "007", "1e5", "1.", ".5", "-3", "+3", "12 345"),
);

const NOTATIONS: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => `[${number}]`,
  (number) => `［${number}］`,
  (number) => `〔 ${number} 〕`,
  (number) => `【${number}】`,
  (number) => `>${number}`,
  (number) => `﹥${number}`,
  (number) => `＞${number}%`,
  (number) => `≥${number}`,
  (number) => `<${number}`,
  (number) => `≤${number}`,
  (number) => `${number}以内`,
  (number) => `${number} 以内`,
  (number) => `控制在${number}以内`,
  (number) => `不超过${number}`,
  (number) => `${number}以下`,
  (number) => `${number}%以上`,
  (number) => `不低于${number}`,
  (number) => `达到${number}`,
  (number) => `${number}左右`,
  (number) => `[>${number}]`,
  (number) => `>[${number}]`,
  (number) => `[${number}]以上`,
  (number) => `${number}万人`,
  (number) => `[${number}]万元`,
  (number) => `${number}％`,
  (number) => `${number}-${number}`,
  (number) => `[${number}`,
  (number) => `>>${number}`,
];

const notation = fc
  .tuple(fc.constantFrom(...NOTATIONS), figureNumber)
  .map(([print, number]) => print(number));

const structure = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
    .map(([high, middle]) => `${high}:${middle}:${100 - high - middle}`),
  fc.constantFrom("12:46:42", "12：46：42", "10:90", "100", "1:2", "0:0:100", "12:46:", "::"),
);

const date = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2014, max: 2032 }), fc.integer({ min: 0, max: 13 }))
    .map(([year, month]) => `${year}年${month}月`),
  fc.constantFrom(
    "2023",
    "2023年",
    "2023年底",
    "2023-06-30",
    "2023/6/30",
    "2023年6月30日",
    "2024-02-29",
    "2023-02-29",
    "2023-13-01",
    "0000-00-00",
    "9999-12-31",
    "2023-06-30T00:00:00Z",
  ),
);

/** Words that mean something to some argument of some function. */
const word = fc.constantFrom(
  ...["-", "—", "–", "－", "/", "", " ", "\u00a0", "\u3000", "\t\n"],
  ...["控制在目标内", "超出目标", "达到目标", "未达到目标", "已完成", "未完成", "未填报"],
  ...["快于预期", "滞后于预期", "推进中", "提前实现", "基本符合预期", "正常", "红色预警"],
  ...["十三五", "十四五", "十五五", "2021-2025", "2025-2021", "2021-2021", "1-9999", "2021—2025"],
  ...["约束性", "预期性", "逆向", "正向", "人", "万人", "人次", "元", "亿元", "%", "‰", "家"],
  ...[
    "四舍五入",
    "四舍六入五成双",
    "截尾",
    "GB/T 8170",
    "湛江",
    "广州",
    "湛江/专栏1",
    "广州/专栏2",
  ],
  ...["湛江/", "/专栏1", "城镇登记失业率", "城镇新增就业", "目标值", "完成值", "单位", "属性"],
);

/** What breaks readers that are written carelessly. */
const trap = fc.constantFrom(
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "then", "length"],
  ...["NaN", "Infinity", "-Infinity", "undefined", "null", "true", "TRUE", "[object Object]"],
  ...[
    "0x10",
    "1e400",
    "1e-400",
    "-0",
    "١٢٣",
    "一百二十",
    "Ⅻ",
    "½",
    "²",
    "3,5",
    "1,2,3",
    "１２．５",
  ],
  ...["👩‍👩‍👧", "\ud800", "\udc00", "e\u0301", "\u202e12", "\ufeff12", "1\u200b2", "a\0b"],
  ...["=1+1", "'12", "#VALUE!", "#N/A", "#DIV/0!", "#SPILL!", "#", "##", "<b>", "${x}", "$&"],
);

const LONGEST = 32_767; // characters in a cell
const longText = fc
  .tuple(
    fc.constantFrom("9", "[", "1,", " ", ">", "12:", "以内", "0.", "年", "-", "\u00a0", "👍", "a"),
    fc.constantFrom(40, 400, LONGEST),
    fc.constantFrom("", "1", "]", "x", "以内"),
  )
  .map(([part, length, end]) => part.repeat(Math.floor(length / part.length)) + end);

const FULL_WIDTH_OFFSET = 0xfee0;
/** The same text as an input method leaves it: digits, brackets and signs at full width. */
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/gu, (ascii) => String.fromCharCode(ascii.charCodeAt(0) + FULL_WIDTH_OFFSET));

const text: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: notation, weight: 8 },
  { arbitrary: notation.map(fullWidth), weight: 1 },
  { arbitrary: notation.map((figure) => ` ${figure}\u00a0`), weight: 1 },
  { arbitrary: structure, weight: 2 },
  { arbitrary: date, weight: 2 },
  { arbitrary: word, weight: 6 },
  { arbitrary: trap, weight: 3 },
  { arbitrary: fc.string({ maxLength: 12 }), weight: 1 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 12 }), weight: 1 },
);

const number: fc.Arbitrary<number> = fc.oneof(
  {
    arbitrary: fc.integer({ min: 0, max: 9_999 }).map((hundredths) => hundredths / 100),
    weight: 4,
  },
  { arbitrary: fc.integer({ min: -20, max: 200 }), weight: 3 },
  { arbitrary: fc.integer({ min: 2015, max: 2031 }), weight: 2 },
  { arbitrary: fc.integer({ min: 42_000, max: 48_000 }), weight: 1 },
  { arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }), weight: 1 },
  {
    arbitrary: fc.constantFrom(
      ...[-0, 0, 1, -1, 0.1 + 0.2, 0.53, 1e-7, 1e21, 2 ** 53, -(2 ** 53), 5e-324, 2.2e-308],
      ...[
        Number.MAX_VALUE,
        -Number.MAX_VALUE,
        1e15 + 0.3,
        123456789012345680,
        2_958_465,
        2_958_466,
      ],
    ),
    weight: 2,
  },
);

const error = fc
  .constantFrom(...Object.values(ERROR_CODES), "#SPILL!", "#CALC!", "#BUSY!", "#GETTING_DATA")
  .map((code) => new CustomFunctionError(code));

/** The objects that Excel sends instead of a plain value. */
const entity: Cells = fc.oneof(
  number.map((basicValue) => ({ type: "Double", basicType: "Double", basicValue })),
  number.map((basicValue) => ({
    type: "FormattedNumber",
    basicType: "Double",
    basicValue,
    numberFormat: "0.00",
  })),
  text.map((basicValue) => ({ type: "String", basicType: "String", basicValue })),
  fc.boolean().map((basicValue) => ({ type: "Boolean", basicType: "Boolean", basicValue })),
  fc.constantFrom(
    { type: "Empty", basicType: "Empty", basicValue: "" },
    { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" },
    { type: "Entity", text: "湛江", basicType: "Error", basicValue: "#VALUE!", properties: {} },
    { type: "WebImage", address: "about:blank", basicType: "Error", basicValue: "#VALUE!" },
    { type: "Array", basicType: "Error", basicValue: "#VALUE!", elements: [[{ type: "Empty" }]] },
    { type: "Reference", reference: "A1" },
    {},
  ),
);

const empty = fc.constantFrom(null, undefined, "");

export const cell: Cells = fc.oneof(
  { arbitrary: text, weight: 10 },
  { arbitrary: number, weight: 9 },
  { arbitrary: empty, weight: 3 },
  { arbitrary: fc.boolean(), weight: 1 },
  { arbitrary: error, weight: 1 },
  { arbitrary: entity, weight: 2 },
);

/** A structure that adds up to 99: read, and refused by every function that judges it. */
export const NOT_WHOLE = "12:46:41";

/** A cell that reads well as a figure: half of the calls must get as far as the arithmetic. */
const goodFigure: Cells = fc.oneof(
  fc.integer({ min: 1, max: 20_000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 1, max: 20_000 }).map((hundredths) => `[${(hundredths / 100).toFixed(2)}]`),
  fc.integer({ min: 1, max: 20_000 }).map((hundredths) => `>${(hundredths / 100).toFixed(1)}`),
  fc.integer({ min: 1, max: 20_000 }).map((hundredths) => `${(hundredths / 100).toFixed(1)}以内`),
  fc.constantFrom("12:46:42", "10:40:50", NOT_WHOLE, "-", "25万人", "300000人", "10万元"),
  fc.constantFrom("25万人", "300000人", "10万元"),
  fc.constantFrom(Number.MAX_VALUE, 1e300, 1e-300),
);
const goodDate: Cells = fc.constantFrom(2020, 2021, 2023, 2025, 45_107, "2023-06-30", "2022年6月");
const goodPeriod: Cells = fc.constantFrom("十三五", "十四五", "十五五", "2021-2025", null, "");
const goodNumber: fc.Arbitrary<number> = fc
  .integer({ min: 0, max: 400 })
  .map((tenths) => tenths / 10);
const goodAttribute: Cells = fc.constantFrom("约束性", "预期性", "");
const goodStatus: Cells = fc.constantFrom("已完成", "未完成", "快于预期", "滞后于预期", "未填报");

/** What a parameter of this name is meant to hold. */
const GOOD: Readonly<Record<string, Cells>> = {
  printed: fc.constantFrom(102.36, "104.16", 100, "控制在目标内", "达到目标", ""),
  asOf: goodDate,
  period: goodPeriod,
  plan: fc.constantFrom("湛江", "广州", "湛江/专栏1", "广州/专栏2", "湛江/专栏9"),
  table: fc.constantFrom("专栏1", "专栏2"),
  indicator: fc.oneof(fc.integer({ min: 0, max: 19 }), fc.constantFrom("城镇登记失业率")),
  field: fc.constantFrom("序号", "指标", "单位", "属性", "基数", "目标值", "完成值", "备注"),
  fields: fc.constantFrom("序号", "指标", "单位", "属性", "基数", "目标值", "完成值", "备注"),
  from: fc.constantFrom("人", "万人", "元", "万元", "亿元", "%", "‰", "家"),
  to: fc.constantFrom("人", "万人", "元", "万元", "亿元", "%", "‰", "家"),
  unit: fc.constantFrom("人", "万人", "元", "万元", "%", "%", "‰", "家"),
  values: fc.oneof(goodNumber, fc.constantFrom("", "5万人", "3万元", "[5]", "95%", 1.7e308)),
  digits: fc.integer({ min: -3, max: 6 }),
  mode: fc.constantFrom("四舍五入", "四舍六入五成双", "截尾", null),
  years: fc.integer({ min: 1, max: 10 }),
  weights: fc.oneof(
    { arbitrary: goodNumber, weight: 12 },
    { arbitrary: fc.constantFrom("5万人", "3万元", 0), weight: 1 },
  ),
  value: fc.oneof(goodNumber, fc.constantFrom(1.7e308, 5e-324)),
  total: goodNumber,
  annualValues: fc.oneof(goodNumber, fc.constant(""), fc.constantFrom("5万人", "3万元", 1.7e308)),
  attribute: goodAttribute,
  attributes: goodAttribute,
  status: goodStatus,
  statuses: goodStatus,
  nature: fc.constantFrom("累计", "当年", "当年率", "时点", "", null),
  by: fc.constantFrom("年", "季", "月", null),
  completions: fc.oneof(goodNumber, fc.constantFrom("控制在目标内", "达到目标", "")),
  names: fc.constantFrom("城镇新增就业", "城镇登记失业率", "社会保障卡"),
};

export const goodCell = (parameter: string): Cells => GOOD[parameter] ?? goodFigure;

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** 1 × 1, a row, a column, a block. */
export const shape: fc.Arbitrary<Shape> = fc.oneof(
  { arbitrary: fc.constant({ rows: 1, columns: 1 }), weight: 3 },
  { arbitrary: fc.integer({ min: 2, max: 5 }).map((rows) => ({ rows, columns: 1 })), weight: 2 },
  { arbitrary: fc.integer({ min: 2, max: 6 }).map((columns) => ({ rows: 1, columns })), weight: 2 },
  {
    arbitrary: fc.record({
      rows: fc.integer({ min: 2, max: 3 }),
      columns: fc.integer({ min: 2, max: 3 }),
    }),
    weight: 1,
  },
);

export const matrixOf = (cells: Cells, { rows, columns }: Shape): fc.Arbitrary<unknown[][]> => {
  const line = fc.array(cells, { minLength: columns, maxLength: columns });
  return fc.array(line, { minLength: rows, maxLength: rows });
};

export interface Parameter {
  readonly name: string;
  readonly optional?: boolean;
}

/** Not what Excel should send; a bug of a host must not become an endless loop of ours. */
const strangeMatrix = fc.constantFrom([], [[]], [[], []], [[""]], [[null]], [[undefined]]);

/** One argument: mostly in the common shape of the call or single, as a value or a 1 × 1 range. */
function argument({ name, optional }: Parameter, common: Shape): Cells {
  const one = { rows: 1, columns: 1 };
  const isOptional = optional === true;
  const good = goodCell(name);
  const some = fc.oneof(good, cell);
  return fc.oneof(
    { arbitrary: matrixOf(some, common), weight: 8 },
    { arbitrary: matrixOf(good, common), weight: 4 },
    { arbitrary: matrixOf(some, one), weight: 4 },
    { arbitrary: some, weight: 3 },
    { arbitrary: shape.chain((other) => matrixOf(some, other)), weight: 1 },
    { arbitrary: longText.map((long) => [[long]]), weight: isOptional ? 0 : 1 },
    { arbitrary: strangeMatrix, weight: 1 },
    { arbitrary: fc.constantFrom(null, undefined), weight: isOptional ? 6 : 1 },
  );
}

/** 95 and 110 are what a person writes for 0.95 and 1.10. */
const goodThresholds = fc.constantFrom(
  [[0.9, 1.2]],
  [[0.5], [0.8], [0.01]],
  [["0.9,1.1"]],
  [[""]],
  null,
  [[95, 110]],
);
/** What some functions take as one cell only. */
const SINGLE = ["plan", "table", "total", "unit"];

/** One argument as it is meant: in the common shape of the call, single, or left out. */
function goodArgument({ name, optional }: Parameter, common: Shape): Cells {
  if (name === "thresholds") return goodThresholds;
  const good = goodCell(name);
  if (SINGLE.includes(name)) return matrixOf(good, { rows: 1, columns: 1 });
  return fc.oneof(
    { arbitrary: matrixOf(good, common), weight: 4 },
    { arbitrary: matrixOf(good, { rows: 1, columns: 1 }), weight: 2 },
    { arbitrary: good, weight: 1 },
    { arbitrary: fc.constant(null), weight: optional === true ? 2 : 0 },
  );
}

/**
 * The arguments of one call; optional ones at the end may be left out altogether. In half of the
 * calls all are of any kind, in the others all but one are as they are meant: what is wrong with
 * the last of seven arguments is seen only where the first six are right.
 */
export function argumentList(parameters: readonly Parameter[]): fc.Arbitrary<readonly unknown[]> {
  const required = parameters.filter(({ optional }) => optional !== true).length;
  const count = fc.integer({ min: required, max: parameters.length });
  return fc
    .tuple(shape, count, fc.boolean(), fc.nat({ max: parameters.length - 1 }))
    .chain(([common, given, isAny, odd]) =>
      fc.tuple(
        ...parameters
          .slice(0, given)
          .map((parameter, index) =>
            isAny || index === odd ? argument(parameter, common) : goodArgument(parameter, common),
          ),
      ),
    );
}
