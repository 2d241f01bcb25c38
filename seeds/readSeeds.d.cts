/** A file of a city's folder. Nothing of its JSON is checked yet: readers in src/plan do that. */
export interface Seed {
  /** The folder's name, which is the plan's id. */
  readonly city: string;
  readonly json: unknown;
}

export interface PlanSeeds {
  readonly PLANS: readonly Seed[];
}

export interface OutsideSeeds {
  /** Of the cities that have any. */
  readonly COMMITMENTS: readonly Seed[];
  /** Of the cities that have any. */
  readonly PROJECTS: readonly Seed[];
  /** Of the cities that have any. */
  readonly CHECKS: readonly Seed[];
}

/** The plans of the cities that have a folder in this one. */
export declare function plansIn(folder: string): PlanSeeds;
/** What the cities' plans say outside of their tables of indicators. */
export declare function outsideTablesIn(folder: string): OutsideSeeds;
