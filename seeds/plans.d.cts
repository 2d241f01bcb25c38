import type { PlanSeeds } from "./readSeeds.cjs";

/** The plan of every city. */
export declare const PLANS: PlanSeeds["PLANS"];
