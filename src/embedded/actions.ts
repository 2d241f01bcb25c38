import { hostError } from "./hostError";
import type { HostObject } from "./hostObject";
import { isHostObject } from "./hostObject";
import { memberName } from "./memberName";
import { NULL_OBJECT } from "./nullObject";
import type { ObjectPaths } from "./objectPaths";
import type { ActionInfo } from "./protocol";
import { ACTION_TYPE } from "./protocol";
import { answerQuery } from "./query";
import type { References } from "./references";

function describeObject(
  object: HostObject,
  references: References,
): Record<string, unknown> | null {
  if (object === NULL_OBJECT) {
    return null;
  }
  const id = object.id();
  const referenceId = references.idOf(object);
  return {
    ...(id === undefined ? {} : { _Id: id }),
    ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  };
}

function callMethod(action: ActionInfo, paths: ObjectPaths, references: References): unknown {
  const object = paths.resolve(action.ObjectPathId);
  const args = paths.readArguments(action.ArgumentInfo);
  if (action.Name === "_KeepReference") {
    if (object !== NULL_OBJECT) {
      references.keep(object);
    }
    return null;
  }
  if (action.Name === "_RemoveReference") {
    references.drop(String(args[0]));
    return null;
  }
  const value = object.call(memberName(action.Name), args);
  return isHostObject(value) ? describeObject(value, references) : value;
}

function setProperty(action: ActionInfo, paths: ObjectPaths): void {
  const object = paths.resolve(action.ObjectPathId);
  const [value] = paths.readArguments(action.ArgumentInfo);
  object.set(memberName(action.Name), value);
}

/** Carries out one action of a batch and gives the value its result has. */
export function performAction(
  action: ActionInfo,
  paths: ObjectPaths,
  references: References,
): unknown {
  switch (action.ActionType) {
    case ACTION_TYPE.instantiate:
      return describeObject(paths.resolve(action.ObjectPathId), references);
    case ACTION_TYPE.query:
      return answerQuery(paths.resolve(action.ObjectPathId), action.QueryInfo ?? {});
    case ACTION_TYPE.method:
      return callMethod(action, paths, references);
    case ACTION_TYPE.setProperty:
      setProperty(action, paths);
      return null;
    case ACTION_TYPE.trace:
      return null;
    default:
      throw hostError(
        "NotImplemented",
        `Actions of type ${action.ActionType} are not available in the embedded workbook.`,
      );
  }
}
