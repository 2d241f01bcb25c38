import type { FWorkbook } from "@univerjs/sheets/facade";
import { isGiven, readBoolean, readString } from "../wire/arguments";
import { hostError } from "../wire/hostError";
import { rangeOfAddress, readRange } from "../workbook/ranges";
import { sheetOf } from "../workbook/sheets";
import {
  bindObject,
  type HostObject,
  isHostObject,
  NULL_OBJECT,
  type ObjectDefinition,
} from "../wire/hostObject";
import { absoluteArea, formatArea, parseAddress, quoteSheetName } from "../workbook/address";
import type { Host } from "../workbook/host";
import { rangeObject } from "./rangeObject";

type FDefinedName = NonNullable<ReturnType<FWorkbook["getDefinedName"]>>;

/** The names of the workbook (`sheetId` null) or those that belong to one sheet. */
export interface NamesTarget {
  readonly host: Host;
  readonly sheetId: string | null;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

const LEGAL_NAME = /^[\p{L}_\\][\p{L}\p{N}_.?\\]{0,254}$/u;

function namesIn({ host, sheetId }: NamesTarget): FDefinedName[] {
  return host.workbook
    .getDefinedNames()
    .filter((name) =>
      sheetId === null ? name.isWorkbookScope() : name.getLocalSheetId() === sheetId,
    );
}

function findName(target: NamesTarget, name: string): FDefinedName | undefined {
  const lowered = name.toLowerCase();
  return namesIn(target).find((known) => known.getName().toLowerCase() === lowered);
}

function nameBehind(target: NameTarget): FDefinedName {
  const name = findName(target, target.name);
  if (name === undefined) {
    throw hostError("ItemNotFound", "The requested resource doesn't exist.");
  }
  return name;
}

function formulaOf(target: NameTarget): string {
  const reference = nameBehind(target).getFormulaOrRefString();
  return reference.startsWith("=") ? reference : `=${reference}`;
}

function isReference(target: NameTarget): boolean {
  return parseAddress(formulaOf(target).slice(1)) !== null;
}

function rangeOf(target: NameTarget): HostObject | null {
  if (!isReference(target)) {
    return null;
  }
  const sheetId = target.sheetId ?? target.host.workbook.getActiveSheet().getSheetId();
  return rangeObject(rangeOfAddress({ host: target.host, sheetId }, formulaOf(target).slice(1)));
}

function orFail(range: HostObject | null): HostObject {
  if (range === null) {
    throw hostError("InvalidOperation", "The name does not refer to a range.");
  }
  return range;
}

export const NAMED_ITEM: ObjectDefinition<NameTarget> = {
  type: "NamedItem",
  id: ({ name }) => name,
  properties: {
    name: { get: (target) => nameBehind(target).getName() },
    formula: {
      get: formulaOf,
      set: (target, value) => {
        nameBehind(target).setFormula(readString(value, "formula"));
      },
    },
    comment: {
      get: (target) => nameBehind(target).getComment() ?? "",
      set: (target, value) => {
        nameBehind(target).setComment(readString(value, "comment"));
      },
    },
    scope: { get: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
    type: { get: (target) => (isReference(target) ? "Range" : "String") },
    visible: {
      get: (target) => nameBehind(target).toBuilder().build().hidden !== true,
      set: (target, value) => {
        nameBehind(target).setHidden(!readBoolean(value, "visible"));
      },
    },
  },
  methods: {
    delete: (target) => {
      nameBehind(target).delete();
    },
    getRange: (target) => orFail(rangeOf(target)),
    getRangeOrNullObject: (target) => rangeOf(target) ?? NULL_OBJECT,
  },
};

function nameObject(names: NamesTarget, name: string): HostObject {
  return bindObject(NAMED_ITEM, { ...names, name });
}

function readReference({ host, sheetId }: NamesTarget, reference: unknown): string {
  if (!isHostObject(reference)) {
    const text = readString(reference, "reference");
    return text.startsWith("=") ? text.slice(1) : text;
  }
  const owner = sheetId ?? host.workbook.getActiveSheet().getSheetId();
  const range = readRange({ host, sheetId: owner }, reference);
  const sheetName = quoteSheetName(sheetOf(range).getSheetName());
  return `${sheetName}!${absoluteArea(formatArea(range.area))}`;
}

function add(target: NamesTarget, args: readonly unknown[]): HostObject {
  const [nameArgument, reference, comment] = args;
  const name = readString(nameArgument, "name");
  if (!LEGAL_NAME.test(name) || parseAddress(name) !== null) {
    throw hostError("InvalidArgument", `The name is not valid: ${name}`);
  }
  if (findName(target, name) !== undefined) {
    throw hostError("ItemAlreadyExists", "A resource with the same name or id already exists.");
  }
  const { host, sheetId } = target;
  const started = host.workbook
    .newDefinedNameBuilder()
    .setName(name)
    .setRef(readReference(target, reference))
    .setComment(isGiven(comment) ? readString(comment, "comment") : "");
  const scoped =
    sheetId === null ? started : started.setScopeToWorksheet(sheetOf({ host, sheetId }));
  host.workbook.insertDefinedNameBuilder(scoped.build());
  return nameObject(target, name);
}

function getItem(target: NamesTarget, key: unknown): HostObject {
  const name = readString(key, "name");
  return nameObject(target, nameBehind({ ...target, name }).getName());
}

export const NAMES: ObjectDefinition<NamesTarget> = {
  type: "NamedItemCollection",
  properties: {},
  items: (target) => namesIn(target).map((name) => nameObject(target, name.getName())),
  item: getItem,
  methods: {
    add,
    getCount: (target) => namesIn(target).length,
    getItem: (target, [name]) => getItem(target, name),
    getItemOrNullObject: (target, [name]) =>
      findName(target, readString(name, "name")) === undefined
        ? NULL_OBJECT
        : getItem(target, name),
  },
};

export function namesObject(target: NamesTarget): HostObject {
  return bindObject(NAMES, target);
}
