import { helpStyle } from "./helpStyle";
import type { Block, HelpPage, Piece, Rich } from "./helpPage";

/** The page that Excel opens for a function: one file, with nothing to load but its icon. */
export function helpHtml(page: HelpPage, otherLanguagePage: string): string {
  const blocks = page.blocks.map((block) => blockHtml(block, otherLanguagePage));
  return `<!doctype html>
<html lang="${page.languageTag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)}</title>
<link rel="icon" href="assets/icon-32.png">
<style>${helpStyle}</style>
</head>
<body>
<main>
<h1>${escaped(page.title)}</h1>
${blocks.join("\n")}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block, otherPage: string): string {
  if (block.kind === "heading") {
    const tag = `h${String(block.level)}`;
    return `<${tag} id="${block.anchor}">${escaped(block.text)}</${tag}>`;
  }
  if (block.kind === "paragraph") return `<p>${richHtml(block.text, otherPage)}</p>`;
  if (block.kind === "code") return `<pre><code>${escaped(block.text)}</code></pre>`;
  if (block.kind === "list") {
    const items = block.items.map((item) => `<li>${richHtml(item, otherPage)}</li>`);
    return `<ul>\n${items.join("\n")}\n</ul>`;
  }
  const head = block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`);
  const rows = block.rows.map((cells) =>
    cells.map((cell) => `<td>${richHtml(cell, otherPage)}</td>`).join(""),
  );
  const lines = [head.join(""), ...rows].map((cells) => `<tr>${cells}</tr>`);
  return `<table>\n${lines.join("\n")}\n</table>`;
}

function richHtml(text: Rich, otherPage: string): string {
  return text.map((piece) => pieceHtml(piece, otherPage)).join("");
}

function pieceHtml(piece: Piece, otherPage: string): string {
  if (typeof piece === "string") return escaped(piece);
  if ("code" in piece) return `<code>${escaped(piece.code)}</code>`;
  if ("strong" in piece) return `<strong>${escaped(piece.strong)}</strong>`;
  const target = "page" in piece ? otherPage : `#${piece.anchor}`;
  return `<a href="${target}">${escaped(piece.label)}</a>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
