import { isGiven, readString } from "../arguments";
import type { Host } from "../host";
import { hostError } from "../hostError";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";

function unprotect({ state }: Host, password: unknown): void {
  const wanted = state.protection?.password ?? null;
  if (wanted !== null && password !== wanted) {
    throw hostError("AccessDenied", "The password is not right.");
  }
  state.protection = null;
}

export const WORKBOOK_PROTECTION: ObjectDefinition<Host> = {
  type: "WorkbookProtection",
  properties: { protected: { get: ({ state }) => state.protection !== null } },
  methods: {
    protect: ({ state }, [password]) => {
      if (state.protection !== null) {
        throw hostError("InvalidOperation", "The workbook is protected already.");
      }
      state.protection = { password: isGiven(password) ? readString(password, "password") : null };
    },
    unprotect: (host, [password]) => {
      unprotect(host, password);
    },
  },
};

export function workbookProtectionObject(host: Host): HostObject {
  return bindObject(WORKBOOK_PROTECTION, host);
}
