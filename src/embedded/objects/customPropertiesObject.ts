import { readString } from "../wire/arguments";
import { hostError } from "../wire/hostError";
import {
  bindObject,
  type HostObject,
  NULL_OBJECT,
  type ObjectDefinition,
} from "../wire/hostObject";
import { sheetStateOf, type SheetTarget } from "../workbook/host";

interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

const KEY_LIMIT = 255;

function properties({ host, sheetId }: SheetTarget): Map<string, string> {
  return sheetStateOf(host.state, sheetId).customProperties;
}

/** Keys are the same whatever their case. */
function keptKey(target: SheetTarget, wanted: string): string | undefined {
  const lowered = wanted.toLowerCase();
  return [...properties(target).keys()].find((key) => key.toLowerCase() === lowered);
}

function keyBehind(target: PropertyTarget): string {
  const key = keptKey(target, target.key);
  if (key === undefined) {
    throw hostError("ItemNotFound", "The requested resource doesn't exist.");
  }
  return key;
}

const CUSTOM_PROPERTY: ObjectDefinition<PropertyTarget> = {
  type: "WorksheetCustomProperty",
  id: ({ key }) => key,
  properties: {
    key: { get: keyBehind },
    value: {
      get: (target) => properties(target).get(keyBehind(target)) ?? "",
      set: (target, value) => {
        properties(target).set(keyBehind(target), readString(value, "value"));
      },
    },
  },
  methods: {
    delete: (target) => {
      properties(target).delete(keyBehind(target));
    },
  },
};

function propertyObject(sheet: SheetTarget, key: string): HostObject {
  return bindObject(CUSTOM_PROPERTY, { ...sheet, key });
}

function getItem(sheet: SheetTarget, wanted: unknown): HostObject {
  const target = { ...sheet, key: readString(wanted, "key") };
  return propertyObject(sheet, keyBehind(target));
}

function add(sheet: SheetTarget, wanted: unknown, value: unknown): HostObject {
  const key = readString(wanted, "key");
  if (key === "" || key.length > KEY_LIMIT) {
    throw hostError("InvalidArgument", "A key has 1 to 255 characters.");
  }
  // An existing key is overwritten.
  const kept = keptKey(sheet, key) ?? key;
  properties(sheet).set(kept, readString(value, "value"));
  return propertyObject(sheet, kept);
}

export const CUSTOM_PROPERTIES: ObjectDefinition<SheetTarget> = {
  type: "WorksheetCustomPropertyCollection",
  properties: {},
  items: (sheet) => [...properties(sheet).keys()].map((key) => propertyObject(sheet, key)),
  item: getItem,
  methods: {
    add: (sheet, [key, value]) => add(sheet, key, value),
    getCount: (sheet) => properties(sheet).size,
    getItem: (sheet, [key]) => getItem(sheet, key),
    getItemOrNullObject: (sheet, [key]) =>
      keptKey(sheet, readString(key, "key")) === undefined ? NULL_OBJECT : getItem(sheet, key),
  },
};

export function customPropertiesObject(sheet: SheetTarget): HostObject {
  return bindObject(CUSTOM_PROPERTIES, sheet);
}
