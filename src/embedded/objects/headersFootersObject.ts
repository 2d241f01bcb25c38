import { readString } from "../arguments";
import type { SheetTarget } from "../host";
import type { HostObject, ObjectDefinition, PropertyDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { kept, keptFlag, keptWord } from "../pageSettings";

const PARTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

function pages(which: string): { get: (target: SheetTarget) => HostObject } {
  const properties = PARTS.map((part): [string, PropertyDefinition<SheetTarget>] => [
    part,
    kept(`${which}.${part}`, (value) => readString(value, part), ""),
  ]);
  const definition: ObjectDefinition<SheetTarget> = {
    type: "HeaderFooter",
    properties: Object.fromEntries(properties),
    methods: {},
  };
  return { get: (target) => bindObject(definition, target) };
}

export const HEADERS_FOOTERS: ObjectDefinition<SheetTarget> = {
  type: "HeaderFooterGroup",
  properties: {
    defaultForAllPages: pages("defaultForAllPages"),
    firstPage: pages("firstPage"),
    evenPages: pages("evenPages"),
    oddPages: pages("oddPages"),
    state: keptWord("headersFooters.state", STATES, "Default"),
    useSheetMargins: keptFlag("useSheetMargins"),
    useSheetScale: keptFlag("useSheetScale"),
  },
  methods: {},
};

export function headersFootersObject(target: SheetTarget): HostObject {
  return bindObject(HEADERS_FOOTERS, target);
}
