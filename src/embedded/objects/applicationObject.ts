import { readOneOf } from "../arguments";
import type { Host } from "../host";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const APPLICATION: ObjectDefinition<Host> = {
  type: "Application",
  properties: {
    /** Kept and answered; this host computes at once in every mode. */
    calculationMode: {
      get: ({ state }) => state.calculationMode,
      set: ({ state }, value) => {
        state.calculationMode = readOneOf(value, MODES, "calculationMode");
      },
    },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: ({ univerAPI }) => {
      univerAPI.getFormula().executeCalculation();
    },
    // The screen is drawn and formulas are computed between batches anyway.
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
  },
};

export function applicationObject(host: Host): HostObject {
  return bindObject(APPLICATION, host);
}
