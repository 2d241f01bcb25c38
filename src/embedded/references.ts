import type { HostObject } from "./hostObject";

/** Objects that the runtime asked to keep beyond their batch, each under the id it was given. */
export interface References {
  keep(object: HostObject): void;
  idOf(object: HostObject): string | undefined;
  get(id: string): HostObject | undefined;
  drop(id: string): void;
}

export function createReferences(): References {
  const objects = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let keptSoFar = 0;
  return {
    keep(object) {
      if (!ids.has(object)) {
        keptSoFar += 1;
        const id = `${object.type}-${keptSoFar}`;
        ids.set(object, id);
        objects.set(id, object);
      }
    },
    idOf: (object) => ids.get(object),
    get: (id) => objects.get(id),
    drop(id) {
      const object = objects.get(id);
      objects.delete(id);
      if (object !== undefined) {
        ids.delete(object);
      }
    },
  };
}
