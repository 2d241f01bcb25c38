import type { Block, HelpPage, Piece, Rich } from "./helpPage";

/**
 * A page of the help site: one file, with nothing to load but its icon, no script.
 *
 * @param contents the pages of the site in this language, linked to at the top
 */
export function helpHtml(page: HelpPage, otherLanguagePage: string, contents: Rich): string {
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
<nav>${richHtml(contents, otherLanguagePage)}</nav>
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
  return `<a href="${escaped(targetOf(piece, otherPage))}">${escaped(piece.label)}</a>`;
}

function targetOf(link: Extract<Piece, { readonly label: string }>, otherPage: string): string {
  if ("href" in link) return link.href;
  return "page" in link ? otherPage : `#${link.anchor}`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The help pages' look: quiet, readable in a narrow window, light or dark as the system is. */
const helpStyle = `
:root { color-scheme: light dark; --line: #d0d0d0; --quiet: #f4f4f4; --link: #0f5ca8; }
@media (prefers-color-scheme: dark) {
  :root { --line: #444; --quiet: #2a2a2a; --link: #7db8f0; }
}
body { margin: 0; font: 16px/1.7 "Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
nav, main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 6rem; }
nav { padding-block: 1rem 0; }
h1 { font-size: 1.625rem; margin: 0 0 0.5rem; }
h2 { font-size: 1.25rem; margin: 3rem 0 0.5rem; }
h3 { font-size: 1.0625rem; margin: 2.5rem 0 0.25rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h2 + h3 { border-top: 0; padding-top: 0; margin-top: 1rem; }
p, ul, table, pre { margin: 0.5rem 0; }
ul { padding-left: 1.25rem; }
a { color: var(--link); }
code { font: 0.9em/1.5 Consolas, "Cascadia Mono", "DejaVu Sans Mono", "Noto Sans CJK SC", monospace; }
pre { padding: 0.5rem 0.75rem; background: var(--quiet); overflow-x: auto; white-space: pre-wrap; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 600; font-size: 0.875rem; }
td { min-width: 6rem; }
:target { background: var(--quiet); }
`;
