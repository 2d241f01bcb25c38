/** A file of a city's folder. Nothing of its JSON is checked yet: readers in src/plan do that. */
export interface Seed {
  /** The folder's name, which is the plan's id. */
  readonly city: string;
  readonly json: unknown;
}

export interface Seeds {
  readonly PLANS: readonly Seed[];
  /** Of the cities that have any. */
  readonly COMMITMENTS: readonly Seed[];
  /** Of the cities that have any. */
  readonly CHECKS: readonly Seed[];
}

export declare const PLANS: Seeds["PLANS"];
export declare const COMMITMENTS: Seeds["COMMITMENTS"];
export declare const CHECKS: Seeds["CHECKS"];
/** What the folders of a folder hold. */
export declare function seedsIn(folder: string): Seeds;
