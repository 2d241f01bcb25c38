import type { Rule } from "eslint";
import type { Node } from "estree";

/**
 * A lint rule: the words that people read stand in src/text. It finds Chinese, English sentences, and any text put
 * into the page. What only a developer reads (the message of an error) is let be, and so are patterns, which read
 * words and do not show them. The option lists what is no word though it is written like one.
 */
export const wordsOutsideTextRule: Rule.RuleModule = {
  meta: {
    type: "problem",
    schema: [{ type: "array", items: { type: "string" } }],
    messages: { word: "Words that people read stand in src/text: “{{word}}”." },
  },
  create: (context) => {
    const [notations = []] = context.options as readonly (readonly string[])[];
    const look = (node: Rule.Node, text: string): void => {
      const rest = notations.reduce((left, notation) => left.replaceAll(notation, ""), text);
      const isWord = /\p{Script=Han}/u.test(rest) || ENGLISH_SENTENCE.test(text);
      if (!isWord && !(isPutIntoPage(node) && /\p{Letter}/u.test(text))) return;
      const around: readonly Node[] = context.sourceCode.getAncestors(node);
      if (around.some(isDevelopersError) || isType(node)) return;
      context.report({ node, messageId: "word", data: { word: text.trim() } });
    };
    return {
      Literal: (node) => {
        if (typeof node.value === "string") look(node, node.value);
      },
      TemplateElement: (node) => {
        look(node, node.value.raw);
      },
    };
  },
};

/** A capital, then at least two more words. */
const ENGLISH_SENTENCE = /^\s*[A-Z][a-z]+,?(?: [a-z][a-z'’-]*,?){2}/u;

function isDevelopersError(node: Node): boolean {
  return (
    (node.type === "NewExpression" || node.type === "CallExpression") &&
    node.callee.type === "Identifier" &&
    node.callee.name.endsWith("Error")
  );
}

/** A literal type names what a text may be; it is not shown. */
const isType = ({ parent }: Rule.Node): boolean =>
  parent !== null && (parent.type as string) === "TSLiteralType";

const SHOWN_PROPERTY = /^(?:textContent|innerText|title|ariaLabel|aria-label|placeholder|alt)$/u;

/** Whether a text goes straight into the page: `element(tag, attributes, text)`, or a property that is seen or heard. */
function isPutIntoPage(node: Rule.Node): boolean {
  const { parent } = node;
  if (parent === null) return false;
  if (parent.type === "CallExpression") {
    const { callee } = parent;
    const isElement = callee.type === "Identifier" && callee.name === "element";
    return isElement && parent.arguments.slice(2).some((argument) => argument === node);
  }
  if (parent.type === "AssignmentExpression" && parent.left.type === "MemberExpression") {
    return SHOWN_PROPERTY.test(nameOf(parent.left.property));
  }
  if (parent.type !== "Property" || parent.value !== node) return false;
  return SHOWN_PROPERTY.test(nameOf(parent.key));
}

function nameOf(node: Node): string {
  if (node.type === "Identifier") return node.name;
  return node.type === "Literal" ? String(node.value) : "";
}
