import type { OutsideSeeds } from "./readSeeds.cjs";

/** The commitments of every city that has any. */
export declare const COMMITMENTS: OutsideSeeds["COMMITMENTS"];
/** The projects of every city that has any. */
export declare const PROJECTS: OutsideSeeds["PROJECTS"];
/** The checks of the prose of every city that has any. */
export declare const CHECKS: OutsideSeeds["CHECKS"];
