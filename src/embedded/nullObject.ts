import { hostError } from "./hostError";
import type { HostObject } from "./hostObject";

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
