const LONGEST_MS = 10_000;
const PAUSE_MS = 100;

/** Waits until the expectation holds; the last failure is the one reported. */
export async function eventually(expectation: () => Promise<void>): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
