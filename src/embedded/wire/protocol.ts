import type { SheetEvent, SheetEventKind } from "../workbook/sheetEvents";

/** What the Office.js runtime sends for one `context.sync()` and what it expects back. */
export interface RequestMessage {
  readonly Body: RequestBody;
}

export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object of the batch: its path's id in the same place, 0 elsewhere. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  /** Slash paths of wanted properties; absent: every plain property. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ResponseMessage {
  readonly HttpStatusCode: number;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody;
}

interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: ResponseError;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

export const ACTION_TYPE = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export const OBJECT_PATH_TYPE = {
  global: 1,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** The runtime sends `GetRange` and `Values`, loads `values`, and expects `Values` back. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** What a host sends of itself: events, as the runtime reads them. */
export interface EventMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

const EVENT_CATEGORY = 65_536;
const EVENT_TYPE: Readonly<Record<SheetEventKind, number>> = {
  changed: 10,
  added: 13,
  deleted: 15,
};
/** Of events of all sheets. */
const ANY_SHEET = "Workbook";

export function eventMessage({ kind, sheetId, ...change }: SheetEvent): EventMessage {
  const details = { worksheetId: sheetId, source: "Local", shiftDirection: "None", ...change };
  return {
    entries: [
      {
        messageCategory: EVENT_CATEGORY,
        messageType: EVENT_TYPE[kind],
        targetId: ANY_SHEET,
        message: JSON.stringify(details),
      },
    ],
  };
}
