import { associateRibbon, RIBBON_ACTIONS } from "../../src/taskpane/ribbon";

type Action = (event: Office.AddinCommands.Event) => unknown;

/** The ribbon with what its buttons do, in a host that opens the pane or refuses to. */
function ribbon(showAsTaskpane: () => Promise<void>): ReadonlyMap<string, Action> {
  const actions = new Map<string, Action>();
  const associate = (id: string, action: Action): void => void actions.set(id, action);
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  return actions;
}

const opens = (): Promise<void> => Promise.resolve();
const refuses = (): Promise<void> => Promise.reject(new Error("The pane is not available."));

test.each([
  ["opens the pane", opens, () => Promise.resolve()],
  ["does not open the pane", refuses, () => Promise.resolve()],
  ["breaks in the pane", opens, () => Promise.reject(new Error("broken"))],
])("every button tells Excel once that it is done, where it %s", async (_what, show, obey) => {
  const actions = ribbon(show);
  const asked: string[] = [];
  associateRibbon((command) => {
    asked.push(command);
    return obey();
  });
  for (const action of actions.values()) {
    let count = 0;
    await new Promise<void>((resolve) => {
      const completed = (): void => {
        count += 1;
        resolve();
      };
      action({ completed } as unknown as Office.AddinCommands.Event);
    });
    expect(count).toBe(1);
  }
  expect(asked).toEqual(Object.values(RIBBON_ACTIONS));
});
