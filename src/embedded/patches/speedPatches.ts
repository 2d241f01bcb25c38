import { RTree, Styles, Tools } from "@univerjs/core";

/*
 * What Univer 0.25.1 does right, but so slowly that an inserted sheet takes half as long again. Like those of
 * formulaPatches.ts these sit in its classes and are mended once for the whole page or process.
 */

let arePatched = false;

export function patchSpeed(): void {
  if (arePatched) return;
  arePatched = true;
  answerTypesQuickly();
  searchStylesByWords(Styles.prototype as unknown as SearchesStyles);
  keepEachRangeOnce(RTree.prototype);
}

/**
 * The fault: Univer asks a value for its type in words, `[object Array]`, by the slowest way there is, up
 * to four times for every part of everything that it copies. The commonest answers are given at once. The
 * test: patches.test.ts, "the type of a value".
 */
function answerTypesQuickly(): void {
  const inWords = Tools.getValueType.bind(Tools);
  Tools.getValueType = (value: unknown) => quickType(value) ?? inWords(value);
}

function quickType(value: unknown): string | null {
  switch (typeof value) {
    case "string":
      return "[object String]";
    case "number":
      return "[object Number]";
    case "boolean":
      return "[object Boolean]";
    case "object":
      return value === null ? "[object Null]" : quickTypeOfObject(value);
    default:
      return null;
  }
}

// Names of the page or process, which in the tests' contexts are costly to look up.
const { isArray } = Array;
const { getPrototypeOf, prototype: PLAIN } = Object;
const { toStringTag } = Symbol;

function quickTypeOfObject(value: object): string | null {
  if (isArray(value)) return "[object Array]";
  return getPrototypeOf(value) === PLAIN && !(toStringTag in value) ? "[object Object]" : null;
}

interface SearchesStyles {
  search: (this: SearchesStyles, style: object, asText: string) => string;
  readonly _cacheMap: Map<string, string>;
  readonly _styles: Readonly<Record<string, object>>;
}

/** What Univer's search says of a style that is not there. */
const UNKNOWN = "-1";

/**
 * The fault: a style that is not kept in the same words, its parts in the same order, is compared with all that
 * are kept, part by part, for every cell anew. Here each is kept in words whose order is settled. The
 * test: patches.test.ts, "a style in another order".
 */
function searchStylesByWords(styles: SearchesStyles): void {
  const idsByWords = new WeakMap<SearchesStyles, StyleIds>();
  styles.search = function (style, asText) {
    const known = this._cacheMap.get(asText);
    // A style that was removed is not given again.
    if (known !== undefined && known in this._styles) return known;
    const ids = idsByWords.get(this) ?? { ofWords: new Map<string, string>(), known: new Set() };
    idsByWords.set(this, ids);
    for (const id in this._styles) {
      if (ids.known.has(id)) continue;
      ids.known.add(id);
      ids.ofWords.set(inSettledOrder(this._styles[id]), id);
    }
    const found = ids.ofWords.get(inSettledOrder(style));
    if (found === undefined || !(found in this._styles)) return UNKNOWN;
    this._cacheMap.set(asText, found);
    return found;
  };
}

interface StyleIds {
  readonly ofWords: Map<string, string>;
  readonly known: Set<string>;
}

function inSettledOrder(part: unknown): string {
  if (typeof part !== "object" || part === null || isArray(part)) return JSON.stringify(part);
  const parts = Object.entries(part).filter(([, value]) => value !== undefined);
  return `{${parts
    .map(([key, value]) => `${key}:${inSettledOrder(value)}`)
    .sort()
    .join()}}`;
}

interface KeepsRanges {
  getTree: (this: KeepsRanges, unitId: string, sheetId: string) => SearchTree;
}

/** The ranges of one sheet that something refers to, sorted by where they are. */
interface SearchTree {
  insert: (range: KeptRange) => void;
  remove: (range: KeptRange) => void;
  search: (area: Box) => KeptRange[];
  toJSON: () => unknown;
  readonly load: (ranges: readonly KeptRange[]) => void;
}

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

interface KeptRange extends Box {
  /** The formula that refers to it. */
  readonly id: string | number;
}

/**
 * The fault: with every calculation Univer enters the ranges that all formulas refer to once more, so that each is
 * kept a hundred times after a hundred entries; and it sorts each in by itself, also where nothing searches
 * them. Here a range is kept once for each formula, and is sorted in when one is searched for. The test:
 * patches.test.ts, "the ranges that formulas refer to".
 */
function keepEachRangeOnce(tree: KeepsRanges): void {
  const known = new WeakSet<SearchTree>();
  const { getTree } = tree;
  tree.getTree = function (unitId, sheetId) {
    const found = getTree.call(this, unitId, sheetId);
    if (!known.has(found)) {
      known.add(found);
      sortInLate(found);
    }
    return found;
  };
}

/** So few ranges are sorted in one by one. */
const FEW = 9;

function sortInLate(tree: SearchTree): void {
  const kept = new Map<KeptRange["id"], KeptRange[]>();
  let waiting: KeptRange[] = [];
  const insert = tree.insert.bind(tree);
  const remove = tree.remove.bind(tree);
  const search = tree.search.bind(tree);
  const toJSON = tree.toJSON.bind(tree);

  function sortIn(): void {
    const entered = waiting;
    waiting = [];
    if (entered.length > FEW) tree.load(entered);
    else for (const range of entered) insert(range);
  }

  tree.insert = (range) => {
    const ofFormula = kept.get(range.id) ?? [];
    if (ofFormula.some((each) => isSameBox(each, range))) return;
    if (ofFormula.length === 0) kept.set(range.id, ofFormula);
    ofFormula.push(range);
    waiting.push(range);
  };
  tree.remove = (range) => {
    sortIn();
    remove(range);
    const left = (kept.get(range.id) ?? []).filter((each) => each !== range);
    if (left.length === 0) kept.delete(range.id);
    else kept.set(range.id, left);
  };
  tree.search = (area) => {
    sortIn();
    return search(area);
  };
  tree.toJSON = () => {
    sortIn();
    return toJSON();
  };
}

function isSameBox(one: Box, other: Box): boolean {
  return (
    one.minX === other.minX &&
    one.minY === other.minY &&
    one.maxX === other.maxX &&
    one.maxY === other.maxY
  );
}
