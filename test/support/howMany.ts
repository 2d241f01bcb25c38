const IS_LONG = process.env["PLAN_INDICATORS_LONG"] === "true";

/**
 * How many generated cases a comparison takes: some in the suite, still of every kind, and all of them in
 * `npm run test:long`, which runs each test file that asks here.
 */
export const howMany = (inSuite: number, inAll: number): number => (IS_LONG ? inAll : inSuite);
