import type { Host } from "../host";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { worksheetsObject } from "./worksheetsObject";

export const WORKBOOK: ObjectDefinition<Host> = {
  type: "Workbook",
  properties: {
    name: { get: (host) => host.workbook.getName() },
    worksheets: { get: worksheetsObject },
  },
  methods: {},
};

export function workbookObject(host: Host): HostObject {
  return bindObject(WORKBOOK, host);
}
