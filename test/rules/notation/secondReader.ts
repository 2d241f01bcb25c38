/**
 * A second reader of figures, written from RULES §1 alone and in another manner than the product's: it takes
 * words off from both ends until nothing but a number is left. What the product reads, this one must read
 * the same.
 */
export interface SecondReading {
  readonly kind: "number" | "structure" | "none" | "blank";
  readonly numbers: readonly number[];
  readonly decimals: number;
  readonly bound: "lower" | "upper" | null;
  readonly isTotal: boolean;
  readonly unit: string | null;
}

/** Null: not to be read. */
export function secondReading(text: string): SecondReading | null {
  const joined = withoutGaps(simplified(text));
  if (joined === null) return null;
  if (joined === "") return reading("blank", [], 0);
  if (/^(-|—)+$/u.test(joined) || joined === "/") return reading("none", [], 0);
  if (joined.includes(":")) return structure(joined);
  return amount(joined);
}

const reading = (
  kind: SecondReading["kind"],
  numbers: readonly number[],
  decimals: number,
): SecondReading => ({ kind, numbers, decimals, bound: null, isTotal: false, unit: null });

const OPENING = "〔【〖";
const CLOSING = "〕】〗";
const OLD = "內達萬億於過約穩間戶個場門節項歲點標臺";
const NEW = "内达万亿于过约稳间户个场门节项岁点标台";
const DASHES = "–―‒‐‑─﹘";

/** One sign for each meaning; what cannot be seen is gone. */
function simplified(text: string): string {
  const shown = Array.from(text, (sign) => {
    if (DASHES.includes(sign)) return "—";
    if (/[\n\r\t\v\f\u0085\u2028\u2029]/u.test(sign)) return "\n";
    if (/\s/u.test(sign)) return " ";
    return sign;
  }).join("");
  return Array.from(shown.normalize("NFKC").replace(/[\p{Cf}]/gu, ""), (sign) => {
    if (OPENING.includes(sign)) return "[";
    if (CLOSING.includes(sign)) return "]";
    const old = OLD.indexOf(sign);
    if (old >= 0) return NEW.charAt(old);
    if ("≥≧⩾".includes(sign)) return ">";
    if ("≤≦⩽".includes(sign)) return "<";
    if (sign === "∶") return ":";
    return sign === "−" ? "-" : sign;
  }).join("");
}

/** Without blanks, a single space between groups of three digits as an underscore; null: two figures. */
function withoutGaps(text: string): string | null {
  const pieces = text.trim().split(/([ \n]+)/u);
  let whole = pieces[0] ?? "";
  for (let at = 1; at < pieces.length; at += 2) {
    const gap = pieces[at] ?? "";
    const next = pieces[at + 1] ?? "";
    const meets = /[\d.,+-]$/u.test(whole) && /^[\d.,+-]/u.test(next);
    const isGroup =
      /(?:^|[^\d.,])[1-9]\d{0,2}(?:_\d{3})*$/u.test(whole) && /^\d{3}(?!\d)/u.test(next);
    if (meets && !(gap === " " && isGroup)) return null;
    whole += meets ? `_${next}` : next;
  }
  return whole;
}

function structure(text: string): SecondReading | null {
  const parts = text.split(":");
  const percents = parts.filter((part) => part.endsWith("%")).length;
  if (percents !== 0 && percents !== parts.length) return null;
  const shares = parts.map((part) => (percents === 0 ? part : part.slice(0, -1)));
  if (!shares.every((share) => /^\d+(\.\d+)?$/u.test(share))) return null;
  const numbers = shares.map(Number);
  const sum = Number(numbers.reduce((total, share) => total + share, 0).toFixed(9));
  if (sum !== 100) return null;
  const decimals = Math.max(...shares.map((share) => (share.split(".")[1] ?? "").length));
  return { ...reading("structure", numbers, decimals) };
}

const LOWER_BEFORE = "> >= 不低于 不少于 不小于 至少 达到 达 超过 高于 大于 多于".split(" ");
const UPPER_BEFORE = "< <= 不超过 不高于 不大于 不多于 低于 小于 少于 最多 至多".split(" ");
const PLAIN_BEFORE = ["约", "大约"];
const OPEN_BEFORE = ["保持", "保持在", "稳定在"];
const LOWER_BEHIND = ["以上", "及以上"];
const UPPER_BEHIND = ["以内", "之内", "以下", "及以下"];

const COUNTS = "家 个 所 间 户 件 名 场 次 门 节 项 天 岁 例 宗 分 台 套".split(" ");
const UNIT_WORDS = [
  ..."人 万人 亿人 人次 万人次 元 万元 亿元 % ‰ 个百分点".split(" "),
  ...COUNTS,
  ...COUNTS.map((unit) => `万${unit}`),
];

type Said = "lower" | "upper" | "plain" | "open" | "openUpper";

function saidBefore(word: string): Said | null {
  if (LOWER_BEFORE.includes(word)) return "lower";
  if (UPPER_BEFORE.includes(word)) return "upper";
  if (PLAIN_BEFORE.includes(word)) return "plain";
  if (OPEN_BEFORE.includes(word)) return "open";
  return word === "控制在" ? "openUpper" : null;
}

function saidBehind(word: string): Said | null {
  if (LOWER_BEHIND.includes(word)) return "lower";
  if (UPPER_BEHIND.includes(word)) return "upper";
  return word === "左右" ? "plain" : null;
}

function amount(text: string): SecondReading | null {
  const said: Said[] = [];
  const units: string[] = [];
  const remarks: string[] = [];
  const total = /^([^[\]]*)\[([^[\]]*)\]([^[\]]*)$/u.exec(text);
  const inner = total?.[2] ?? text;
  const middle = /^(\D*?)([+-]?(?:[\d,_]*\.)?[\d,_]*\d)(\D*(?:含.*)?)$/u.exec(inner);
  if (middle === null) return null;
  const [, before = "", digits = "", behind = ""] = middle;
  for (const word of [total?.[1] ?? "", before]) {
    if (word === "") continue;
    const says = saidBefore(word);
    if (says === null) return null;
    said.push(says);
  }
  for (const rest of [behind, total?.[3] ?? ""]) {
    if (!takeBehind(rest, said, units, remarks)) return null;
  }
  const value = valueOf(digits);
  if (value === null || units.length > 1 || remarks.length > 1) return null;
  const bound = boundOf(said);
  if (bound === undefined) return null;
  const [unit = null] = units;
  const [remark] = remarks;
  if (remark !== undefined && !agrees(remark, value, unit, bound)) return null;
  const decimals = (digits.split(".")[1] ?? "").length;
  return { kind: "number", numbers: [value], decimals, bound, isTotal: total !== null, unit };
}

/** Takes off a remark, a bound, a remark and a unit, from the end to the number. */
function takeBehind(text: string, said: Said[], units: string[], remarks: string[]): boolean {
  let rest = takeRemark(text, remarks);
  const bound = [...LOWER_BEHIND, ...UPPER_BEHIND, "左右"]
    .filter((word) => rest.endsWith(word))
    .sort((one, other) => other.length - one.length)[0];
  if (bound !== undefined) {
    const says = saidBehind(bound);
    if (says !== null) said.push(says);
    rest = rest.slice(0, rest.length - bound.length);
    rest = takeRemark(rest, remarks);
  }
  if (rest === "") return true;
  if (!UNIT_WORDS.includes(rest)) return false;
  units.push(rest);
  return true;
}

function takeRemark(text: string, remarks: string[]): string {
  const remark = /\(含([^()]*)\)$/u.exec(text) ?? /含([^()[\]]+)$/u.exec(text);
  if (remark === null) return text;
  remarks.push(remark[1] ?? "");
  return text.slice(0, remark.index);
}

function boundOf(said: readonly Said[]): "lower" | "upper" | null | undefined {
  const firm = new Set(said.filter((each) => each !== "open" && each !== "openUpper"));
  if (firm.size > 1) return undefined;
  const [only] = firm;
  if (only === undefined) return said[0] === "openUpper" ? "upper" : null;
  return only === "lower" || only === "upper" ? only : null;
}

/** Groups of three behind commas, or behind spaces, and never both. */
function valueOf(digits: string): number | null {
  const [whole = "", decimals] = digits.replace(/^[+-]/u, "").split(".");
  if (decimals !== undefined && !/^\d+$/u.test(decimals)) return null;
  const isPlain = /^\d*$/u.test(whole) && (whole !== "" || decimals !== undefined);
  const isGrouped = /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?:_\d{3})+)$/u.test(whole);
  if (!isPlain && !isGrouped) return null;
  const value = Number(digits.replace(/[+,_]/gu, ""));
  return Number.isFinite(value) ? value + 0 : null;
}

function agrees(
  remark: string,
  value: number,
  unit: string | null,
  bound: "lower" | "upper" | null,
): boolean {
  if (bound === null) return false;
  if (["", "本数", "该数"].includes(remark)) return true;
  const said = amount(remark);
  if (said?.bound !== null || said.isTotal) return false;
  return said.numbers[0] === value && (said.unit === null || said.unit === unit);
}
