import type { Page } from "playwright-core";

/** What a screen reader is told: `combobox “规划 湛江”`, for everything that can take the focus. */
export async function spokenNames(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored, properties = [] }) => {
      const isFocusable = properties.some(({ name, value }) => name === "focusable" && value.value);
      return !ignored && isFocusable;
    })
    .map(({ role, name }) => `${String(role?.value)} “${String(name?.value ?? "")}”`);
}
