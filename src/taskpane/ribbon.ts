/** What a button of the ribbon or of a cell's menu asks of the pane; to insert is to have 年度监测 chosen. */
export type PaneCommand = "insert" | "inspect" | "refresh" | "shareFormulas";

/** By the names that manifest.xml gives the actions. */
export const RIBBON_ACTIONS: Readonly<Record<string, PaneCommand>> = {
  PlanInsert: "insert",
  PlanInspect: "inspect",
  PlanRefresh: "refresh",
  PlanShare: "shareFormulas",
};

/**
 * Lets the ribbon's buttons act through the pane, which shares their page: what they ask and report is seen
 * there.
 *
 * @param obey does in the pane what a command asks for
 */
export function associateRibbon(obey: (command: PaneCommand) => Promise<void>): void {
  for (const [action, command] of Object.entries(RIBBON_ACTIONS)) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      void answer(event, () => obey(command));
    });
  }
}

/** Excel keeps the button busy until it hears that the command is done, whatever became of it. */
async function answer(event: Office.AddinCommands.Event, act: () => Promise<void>): Promise<void> {
  try {
    // Where Excel does not open the pane, what is said there is seen when the user opens it.
    await Office.addin.showAsTaskpane().catch(() => undefined);
    await act();
  } catch {
    // What goes wrong in an action is said in the pane by the action itself; here the ribbon must not stay busy.
  } finally {
    event.completed();
  }
}
