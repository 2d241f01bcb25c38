/** A formula of the help, read: literals, array constants and calls. */
export type Expression =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] };

const TOKEN = /\s*(?:("(?:[^"]|"")*")|(-?\d+(?:\.\d+)?)|([A-Z][A-Z.]*)|([(){},;]))/uy;

/** Reads what the examples of the help use of Excel's formula language. */
export function readFormula(formula: string): Expression {
  const tokens = tokensOf(formula);
  let at = 0;
  const next = (): string => tokens[at++] ?? "";

  function expression(): Expression {
    const token = next();
    if (token === "{") return { kind: "value", value: array() };
    if (/^[A-Z]/u.test(token)) return { kind: "call", name: token, args: args() };
    return { kind: "value", value: literal(token) };
  }

  function array(): unknown[][] {
    const rows: unknown[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(literal(next()));
      const separator = next();
      if (separator === "}") return rows;
      if (separator === ";") rows.push([]);
    }
  }

  function args(): readonly Expression[] {
    const list: Expression[] = [];
    next();
    for (;;) {
      list.push(expression());
      if (next() === ")") return list;
    }
  }

  const read = expression();
  if (at !== tokens.length) throw new Error(`cannot read ${formula}`);
  return read;
}

function literal(token: string): unknown {
  return token.startsWith('"') ? token.slice(1, -1).replaceAll('""', '"') : Number(token);
}

function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const match = TOKEN.exec(formula);
    const token = match?.slice(1).find(Boolean);
    if (token === undefined) throw new Error(`cannot read ${formula}`);
    tokens.push(token);
  }
  return tokens;
}
