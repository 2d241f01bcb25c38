import { format } from "node:util";

/** What a test's code complains of in the console fails the test: nobody would read it. */
const complaints: string[] = [];

for (const level of ["error", "warn"] as const) {
  console[level] = (...parts: readonly unknown[]) => {
    complaints.push(`${level}: ${format(...parts)}`);
  };
}

function expectSilence(): void {
  expect(complaints.splice(0)).toEqual([]);
}

afterEach(expectSilence);
afterAll(expectSilence);
