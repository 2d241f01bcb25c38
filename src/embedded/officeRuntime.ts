import type { Executor } from "./executor";
import { hostError } from "./hostError";

/** The globals that Microsoft's script leaves behind. */
export interface OfficeRuntime {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & RuntimeSeams;
}

interface RuntimeSeams {
  readonly SessionBase: SessionBase;
  /** What the runtime waits for before it sends the actions that register for events. */
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

interface SessionBase {
  new (): object;
  _overrideSession: Session;
}

/** The seam that Microsoft's own hosts use to answer the runtime's requests. */
interface Session {
  _resolveRequestUrlAndHeaderInfo(): Promise<null>;
  _createRequestExecutorOrNull(): Executor;
  getEventRegistration(): EventRegistration;
}

interface EventRegistration {
  register(): Promise<never>;
  unregister(): Promise<never>;
}

function refuseEvents(): Promise<never> {
  return Promise.reject(
    hostError("NotImplemented", "Events are not available in the embedded workbook."),
  );
}

/** From here on every `Excel.run` is answered by this executor. */
export function connectRuntime(runtime: OfficeRuntime, executor: Executor): void {
  const { SessionBase, _testSetRichApiMessageReadyImpl } = runtime.OfficeExtension;
  // So that registering reaches the table, which says by name that it has no events.
  _testSetRichApiMessageReadyImpl(() => Promise.resolve());
  // The runtime asks only instances of its own class for events.
  SessionBase._overrideSession = Object.assign(new SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => executor,
    getEventRegistration: () => ({ register: refuseEvents, unregister: refuseEvents }),
  });
}

/**
 * Imitates an older Excel: members of sets that `Office.context.requirements` denies fail by name.
 * The runtime knows the set of every member; a real host would answer the same.
 */
export function refuseNewerSets(runtime: OfficeRuntime): void {
  runtime.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}
