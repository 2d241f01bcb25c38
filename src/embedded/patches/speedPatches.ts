import { Styles, Tools } from "@univerjs/core";

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
