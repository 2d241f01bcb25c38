import { errorOf } from "./cells/cell";
import { FUNCTION_TABLE } from "./functionTable";

for (const [id, calculate] of Object.entries(FUNCTION_TABLE)) {
  CustomFunctions.associate(id, guarded(calculate));
}

type Calculate = (...args: unknown[]) => unknown;

/**
 * The function, out of which nothing but an error of Excel's own ever comes: a fault of ours, or a sheet
 * that is larger than the host can hold, shows a sentence as everything else does.
 */
function guarded(calculate: Calculate): Calculate {
  return (...args) => {
    try {
      const answer = calculate(...args);
      return answer instanceof Promise ? answer.catch(rethrow) : answer;
    } catch (error) {
      return rethrow(error);
    }
  };
}

function rethrow(error: unknown): never {
  if (error instanceof CustomFunctions.Error) throw error;
  throw errorOf({ name: "unexpectedFault", fault: String(error) });
}
