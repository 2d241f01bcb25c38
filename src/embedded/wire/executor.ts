import { hostError, type HostErrorCode, httpStatusOf, isHostError } from "./hostError";
import { answerQuery } from "./query";
import { type HostObject, isHostObject, NULL_OBJECT } from "./hostObject";
import {
  createReferences,
  type ObjectPaths,
  type References,
  resolveObjectPaths,
} from "./objectPaths";
import {
  ACTION_TYPE,
  type ActionInfo,
  type ActionResult,
  memberName,
  type RequestBody,
  type RequestMessage,
  type ResponseError,
  type ResponseMessage,
} from "./protocol";

/** What a test may ask about the traffic between an add-in and this host. */
export interface BatchRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: readonly string[];
  /** True for the batch that the runtime sends by itself after `Excel.run`, to drop its references. */
  readonly isCleanUp: boolean;
}

/** Called before each action of an add-in; throwing a host error makes that action fail as if Excel had. */
export type BeforeAction = (index: number, objectType: string, member: string) => void;

export interface Executor {
  executeAsync(
    customData: unknown,
    flags: number,
    message: RequestMessage,
  ): Promise<ResponseMessage>;
  /** Resolves when every batch that was sent is answered, the runtime's clean-up too. */
  idle(): Promise<void>;
  /** Drops the objects that add-ins kept beyond their batch. */
  forgetReferences(): void;
}

interface ExecutorSetup {
  readonly root: HostObject;
  /** Resolves when the results of everything written so far stand in their cells. */
  readonly resultsReady: () => Promise<void>;
  readonly beforeAction: () => BeforeAction | null;
  /** Resolves when a batch that has come may be begun: at once, unless a test makes the host slow. */
  readonly mayBegin: () => Promise<void>;
  /** Runs a handler; what it changes is the add-in's doing, not the user's. */
  readonly perform: <T>(handler: () => T) => T;
  /** The workbook collects the cells that a batch writes: after this they are everywhere as they stand. */
  readonly tellUniver: () => void;
  readonly record: (batch: BatchRecord) => void;
}

const RESULT_MEMBERS =
  /^(values|text|valueTypes|hasSpill|calculate|getSpill.*|getUsedRange.*|getSurroundingRegion)$/i;

function needsResults(action: ActionInfo, body: RequestBody): boolean {
  if (action.ActionType === ACTION_TYPE.query) {
    const select = action.QueryInfo?.Select ?? [];
    const isEverything = select.length === 0 || select.some((path) => /(^|\/)\*?$/.test(path));
    return isEverything || select.some((path) => RESULT_MEMBERS.test(path.split("/").at(-1) ?? ""));
  }
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  const name = action.ActionType === ACTION_TYPE.method ? action.Name : (path?.Name ?? "");
  return RESULT_MEMBERS.test(name);
}

function memberOf(action: ActionInfo, body: RequestBody): string {
  if (action.ActionType === ACTION_TYPE.query) {
    return "load";
  }
  const pathName = body.ObjectPaths[String(action.ObjectPathId)]?.Name ?? "";
  return memberName(action.Name === "" ? pathName : action.Name);
}

function errorOf(error: unknown, index: number, location: string): ResponseError {
  const code: HostErrorCode = isHostError(error) ? error.code : "GeneralException";
  const message = error instanceof Error ? error.message : String(error);
  return {
    Code: code,
    Message: message,
    ActionIndex: index,
    Location: location,
    HttpStatusCode: httpStatusOf(code),
  };
}

function byteLength(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function isCleanUp(body: RequestBody): boolean {
  const methods = body.Actions.filter((action) => action.ActionType !== ACTION_TYPE.instantiate);
  return methods.length > 0 && methods.every((action) => action.Name === "_RemoveReference");
}

/**
 * Answers the batches of the Office.js runtime. A batch is no transaction, in Excel as here: what
 * stands before a failing action stays done, and what stands after it is not begun.
 */
export function createExecutor(setup: ExecutorSetup): Executor {
  let references = createReferences();
  let queue: Promise<unknown> = Promise.resolve();

  function failIfAsked(index: number, action: ActionInfo, body: RequestBody, paths: ObjectPaths) {
    const beforeAction = setup.beforeAction();
    if (beforeAction === null || isCleanUp(body)) {
      return;
    }
    const path = body.ObjectPaths[String(action.ObjectPathId)];
    // To instantiate a method's path is to call the method: its parent is the object acted on.
    const actsOn =
      action.ActionType === ACTION_TYPE.instantiate
        ? path?.ParentObjectPathId
        : action.ObjectPathId;
    const type = actsOn === undefined ? "Workbook" : paths.resolve(actsOn).type;
    beforeAction(index, type, memberOf(action, body));
  }

  async function executeBatch(body: RequestBody): Promise<ResponseMessage["Body"]> {
    const paths = resolveObjectPaths(body.ObjectPaths, setup.root, references);
    const results: ActionResult[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (action.ActionType === ACTION_TYPE.query || needsResults(action, body)) {
          setup.tellUniver();
        }
        if (needsResults(action, body)) {
          await setup.resultsReady();
        }
        failIfAsked(index, action, body, paths);
        const value = await settle(setup.perform(() => performAction(action, paths, references)));
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        return { Results: results, Error: errorOf(error, index, memberOf(action, body)) };
      }
    }
    return { Results: results };
  }

  async function execute(message: RequestMessage): Promise<ResponseMessage> {
    // The real runtime serialises the message: what JSON loses is lost here too.
    const text = JSON.stringify(message.Body);
    const body = JSON.parse(text) as RequestBody;
    await setup.mayBegin();
    const answer = await executeBatch(body);
    setup.tellUniver();
    if (answer.Error === undefined) {
      await setup.resultsReady();
    }
    setup.record({
      requestBytes: new TextEncoder().encode(text).length,
      responseBytes: byteLength(answer),
      actions: body.Actions.map((action) => memberOf(action, body)),
      isCleanUp: isCleanUp(body),
    });
    return { HttpStatusCode: 200, Headers: {}, Body: answer };
  }

  return {
    executeAsync(_customData, _flags, message) {
      const answer = queue.then(() => execute(message));
      queue = answer.catch(() => null);
      return answer;
    },
    async idle() {
      // The runtime sends its clean-up by itself, a moment after `Excel.run` has ended.
      await new Promise((resolve) => setTimeout(resolve, 0));
      await queue;
    },
    forgetReferences() {
      references = createReferences();
    },
  };
}

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
function performAction(action: ActionInfo, paths: ObjectPaths, references: References): unknown {
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

/** Waits for the values of an answer that are still being computed (a validation's verdict). */
async function settle(value: unknown): Promise<unknown> {
  if (value instanceof Promise) {
    return settle(await value);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return value;
  }
  const entries = await Promise.all(
    Object.entries(value).map(async ([name, part]: [string, unknown]) => {
      const isItems = name === "_Items" && Array.isArray(part);
      return [name, isItems ? await Promise.all(part.map(settle)) : await settle(part)] as const;
    }),
  );
  return Object.fromEntries(entries);
}
