import { format } from "node:util";

/** From now on a test fails in which anything complains in the console, where nobody would read it. */
export function expectSilence(): void {
  const complaints: string[] = [];
  const { error, warn } = console;

  function check(): void {
    expect(complaints.splice(0)).toEqual([]);
  }

  beforeAll(() => {
    for (const level of ["error", "warn"] as const) {
      console[level] = (...parts: readonly unknown[]) => {
        complaints.push(`${level}: ${format(...parts)}`);
      };
    }
  });
  afterEach(check);
  afterAll(() => {
    Object.assign(console, { error, warn });
    check();
  });
}
