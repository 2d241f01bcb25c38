import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

export interface StartedUniver {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
}
