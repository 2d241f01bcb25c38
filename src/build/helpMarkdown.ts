import type { Block, HelpPage, Piece, Rich } from "./helpPage";

/** The page for a reader of the repository. */
export function helpMarkdown(page: HelpPage, otherLanguagePage: string): string {
  const targets: Targets = {
    otherLanguagePage,
    headings: new Map(
      page.blocks.flatMap((block) =>
        block.kind === "heading" ? [[block.anchor, headingSlug(block.text)] as const] : [],
      ),
    ),
  };
  const blocks = page.blocks.map((block) => blockText(block, targets));
  return `${[`# ${page.title}`, ...blocks].join("\n\n")}\n`;
}

interface Targets {
  readonly otherLanguagePage: string;
  readonly headings: ReadonlyMap<string, string>;
}

/** The anchor that GitHub gives a heading: small letters, no signs, hyphens for spaces. */
export function headingSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}

function blockText(block: Block, targets: Targets): string {
  if (block.kind === "heading") return `${"#".repeat(block.level)} ${block.text}`;
  if (block.kind === "paragraph") return richText(block.text, targets);
  if (block.kind === "code") return `\`\`\`\n${block.text}\n\`\`\``;
  if (block.kind === "list") {
    return block.items.map((item) => `- ${richText(item, targets)}`).join("\n");
  }
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    row(block.head),
    row(block.head.map(() => "---")),
    ...block.rows.map((cells) => row(cells.map((cell) => richText(cell, targets)))),
  ].join("\n");
}

function richText(text: Rich, targets: Targets): string {
  return text.map((piece) => pieceText(piece, targets)).join("");
}

function pieceText(piece: Piece, { otherLanguagePage, headings }: Targets): string {
  if (typeof piece === "string") return escaped(piece);
  if ("code" in piece) return `\`${piece.code}\``;
  if ("strong" in piece) return `**${piece.strong}**`;
  if ("href" in piece) throw new Error(`${piece.href} is no page of the repository`);
  if ("page" in piece) return `[${piece.label}](${otherLanguagePage})`;
  const slug = headings.get(piece.anchor);
  if (slug === undefined) throw new Error(`no heading has the anchor ${piece.anchor}`);
  return `[${piece.label}](#${slug})`;
}

/** Signs within a line that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<]/gu, "\\$&");
}
