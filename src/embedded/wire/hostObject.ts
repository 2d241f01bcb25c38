import { hostError } from "./hostError";

/**
 * One type of the Excel object model: its members and how each acts on the workbook. The definitions
 * together are the table of what this host can do: a member that is not in it answers ApiNotFound.
 */
export interface ObjectDefinition<Target> {
  readonly type: string;
  /** What the runtime keeps to find the object again in a later batch. */
  readonly id?: (target: Target) => string | number;
  readonly properties: Readonly<Record<string, PropertyDefinition<Target>>>;
  readonly methods: Readonly<Record<string, MethodDefinition<Target>>>;
  /** The children of a collection. */
  readonly items?: (target: Target) => readonly HostObject[];
  /** `collection("key")`, as the runtime sends `getItem` after it knows the key. */
  readonly item?: (target: Target, key: unknown) => HostObject;
}

export interface PropertyDefinition<Target> {
  readonly get?: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
}

export type MethodDefinition<Target> = (target: Target, args: readonly unknown[]) => unknown;

/** An object of the model with its target bound. Its answers are plain JSON values or HostObjects. */
export interface HostObject {
  readonly isHostObject: true;
  readonly type: string;
  readonly target: unknown;
  id(): string | number | undefined;
  get(member: string): unknown;
  set(member: string, value: unknown): void;
  call(member: string, args: readonly unknown[]): unknown;
  item(key: unknown): HostObject;
  items(): readonly HostObject[] | undefined;
  readablePropertyNames(): readonly string[];
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "isHostObject" in value;
}

function apiNotFound(type: string, member: string): Error {
  return hostError("ApiNotFound", `${type}.${member} is not available in the embedded workbook.`);
}

export function bindObject<Target>(
  definition: ObjectDefinition<Target>,
  target: Target,
): HostObject {
  const { type, properties, methods } = definition;
  return {
    isHostObject: true,
    type,
    target,
    id: () => definition.id?.(target),
    get(member) {
      const read = properties[member]?.get;
      if (read === undefined) {
        throw apiNotFound(type, member);
      }
      return read(target);
    },
    set(member, value) {
      const write = properties[member]?.set;
      if (write === undefined) {
        throw apiNotFound(type, member);
      }
      write(target, value);
    },
    call(member, args) {
      const method = methods[member];
      if (method === undefined) {
        throw apiNotFound(type, `${member}()`);
      }
      return method(target, args);
    },
    item(key) {
      if (definition.item === undefined) {
        throw apiNotFound(type, "getItem()");
      }
      return definition.item(target, key);
    },
    items: () => definition.items?.(target),
    readablePropertyNames: () =>
      Object.entries(properties).flatMap(([name, property]) => (property.get ? [name] : [])),
  };
}

function noSuchItem(): Error {
  return hostError("ItemNotFound", "The requested resource doesn't exist.");
}

/** What `getItemOrNullObject` gives for something that is not there: reads null, refuses changes. */
export const NULL_OBJECT: HostObject = {
  isHostObject: true,
  type: "NullObject",
  target: null,
  id: () => undefined,
  get: () => NULL_OBJECT,
  set() {
    throw noSuchItem();
  },
  call() {
    throw noSuchItem();
  },
  item: () => NULL_OBJECT,
  items: () => undefined,
  readablePropertyNames: () => [],
};
