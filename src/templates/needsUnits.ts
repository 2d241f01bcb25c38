import type { Template } from "./template";

/** Whether a sheet made without units would lack what it is for: its columns spread out over them. */
export function needsUnits({ asks, parts }: Template): boolean {
  return (
    asks.includes("units") &&
    parts.some((part) => part.kind === "table" && part.columns.some(({ over }) => over === "units"))
  );
}
