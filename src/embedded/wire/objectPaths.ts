import { hostError } from "./hostError";
import { type HostObject, isHostObject, NULL_OBJECT } from "./hostObject";
import { type ArgumentInfo, memberName, OBJECT_PATH_TYPE, type ObjectPathInfo } from "./protocol";

/** Turns the object paths of one batch into objects, each once, in the order the actions ask. */
export interface ObjectPaths {
  resolve(pathId: number): HostObject;
  /** Arguments as they came, but with objects in the place of their path ids. */
  readArguments(info: ArgumentInfo | undefined): readonly unknown[];
}

export function resolveObjectPaths(
  paths: Readonly<Record<string, ObjectPathInfo>>,
  root: HostObject,
  references: References,
): ObjectPaths {
  const resolved = new Map<number, HostObject>();

  function readArguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const objectIds = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const objectId = objectIds[index];
      const isObject = typeof objectId === "number" && objectId > 0;
      return isObject ? resolve(objectId) : withObjects(argument);
    });
  }

  /** Objects may stand inside an options object too: there they are marked by a property. */
  function withObjects(argument: unknown): unknown {
    if (typeof argument !== "object" || argument === null || Array.isArray(argument)) {
      return argument;
    }
    const entries: [string, unknown][] = Object.entries(argument);
    const objectId = entries.find(([name]) => name === "_ObjectPathId")?.[1];
    if (typeof objectId === "number") {
      return resolve(objectId);
    }
    return Object.fromEntries(entries.map(([name, part]) => [name, withObjects(part)]));
  }

  function parentOf(path: ObjectPathInfo): HostObject {
    if (path.ParentObjectPathId === undefined) {
      throw hostError("InvalidObjectPath", `The object path "${path.Name}" has no parent.`);
    }
    return resolve(path.ParentObjectPathId);
  }

  function evaluateMember(path: ObjectPathInfo): HostObject {
    const parent = parentOf(path);
    if (parent === NULL_OBJECT) {
      return NULL_OBJECT;
    }
    const name = memberName(path.Name);
    const value =
      path.ObjectPathType === OBJECT_PATH_TYPE.method
        ? parent.call(name, readArguments(path.ArgumentInfo))
        : parent.get(name);
    if (!isHostObject(value)) {
      throw hostError("GeneralException", `${parent.type}.${name} did not give an object.`);
    }
    return value;
  }

  function evaluate(path: ObjectPathInfo): HostObject {
    switch (path.ObjectPathType) {
      case OBJECT_PATH_TYPE.global:
        return root;
      case OBJECT_PATH_TYPE.method:
      case OBJECT_PATH_TYPE.property:
        return evaluateMember(path);
      case OBJECT_PATH_TYPE.indexer:
        return parentOf(path).item(readArguments(path.ArgumentInfo)[0]);
      case OBJECT_PATH_TYPE.nullObject:
        return NULL_OBJECT;
      case OBJECT_PATH_TYPE.reference: {
        const kept = references.get(path.Name);
        if (kept !== undefined) {
          return kept;
        }
        throw hostError("InvalidReference", "This reference is not valid for the operation.");
      }
      default:
        throw hostError(
          "NotImplemented",
          `Object paths of type ${path.ObjectPathType} are not available in the embedded workbook.`,
        );
    }
  }

  function resolve(pathId: number): HostObject {
    const known = resolved.get(pathId);
    if (known !== undefined) {
      return known;
    }
    const path = paths[String(pathId)];
    if (path === undefined) {
      throw hostError("InvalidObjectPath", `The batch has no object path ${pathId}.`);
    }
    const object = evaluate(path);
    resolved.set(pathId, object);
    return object;
  }

  return { resolve, readArguments };
}

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
