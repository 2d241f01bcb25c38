/** Both run in the page, so each stands alone. */

/** What is cut off at the side or makes the page scroll there, by the beginning of its markup; pictures of sheets aside. */
export function overflowing(): readonly string[] {
  const { clientWidth: pageWidth } = document.documentElement;
  return [...document.querySelectorAll("html, .pane, .pane *")]
    .filter((element) => element.checkVisibility())
    .filter((element) => !element.closest("h1, .sheet-preview-window, .sheet-dialog-paper"))
    .filter((element) => {
      const isCut = element.scrollWidth > element.clientWidth && element.clientWidth > 0;
      const hangsOver = getComputedStyle(element).overflowX === "visible";
      return (isCut && !hangsOver) || element.getBoundingClientRect().right > pageWidth + 1;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}

/** Texts that have fallen to fewer than four characters a line. */
export function narrowLines(): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    const parent = node.parentElement;
    if (text.length < 8 || !parent?.checkVisibility()) continue;
    if (parent.closest("h1, .sheet-picture, table, style, script") !== null) continue;
    range.selectNodeContents(node);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    if (text.length / lines.size < 4) found.push(text);
  }
  return found;
}
