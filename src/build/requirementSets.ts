import path from "node:path";
import ts from "typescript";
import { REQUIREMENT_SETS_TEXT } from "../text/requirementSets";

/** The folders whose code Excel runs. */
const FOLDERS = ["src/excel", "src/taskpane", "src/functions", "src/commands"];
const DECLARATIONS = /[\\/]@types[\\/](?:office-js|custom-functions-runtime)[\\/]/u;

/**
 * The page of `docs` that lists every member of Office.js that the product calls, by the requirement set that
 * Microsoft's declarations say it needs.
 *
 * @param root the folder of tsconfig.json
 */
export function requirementSetsPage(root: string): string {
  const bySet = new Map<string, Set<string>>();
  for (const { name, set } of officeMembers(root)) {
    bySet.set(set, (bySet.get(set) ?? new Set()).add(name));
  }
  const text = REQUIREMENT_SETS_TEXT;
  const sections = [...bySet]
    .sort(([one], [other]) => one.localeCompare(other, "en", { numeric: true }))
    .map(([set, names]) => {
      const items = [...names].sort().map((name) => `- \`${name}\``);
      return `## ${set === "" ? text.noSet : set}\n\n${items.join("\n")}`;
    });
  return `${[`# ${text.title}`, ...text.lead, ...sections].join("\n\n")}\n`;
}

interface OfficeMember {
  /** `Range.values` */
  readonly name: string;
  /** `ExcelApi 1.1`; empty where the declaration names none. */
  readonly set: string;
}

/** Every property and method of Office.js that the code names; a type alone asks nothing of the host. */
function officeMembers(root: string): readonly OfficeMember[] {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) =>
    ts.sys.readFile(file),
  ) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const folders = FOLDERS.map((folder) => `${path.resolve(root, folder).replaceAll("\\", "/")}/`);
  const own = fileNames.filter(
    (file) => file.endsWith(".d.ts") || folders.some((folder) => file.startsWith(folder)),
  );
  const program = ts.createProgram(own, options);
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => own.includes(fileName))
    .flatMap((file) => namesIn(file).flatMap((name) => memberOf(name, checker) ?? []));
}

function namesIn(node: ts.Node): readonly ts.Identifier[] {
  const names: ts.Identifier[] = [];
  const visit = (each: ts.Node): void => {
    if (ts.isIdentifier(each)) names.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return names;
}

function memberOf(name: ts.Identifier, checker: ts.TypeChecker): OfficeMember | null {
  const symbol = declaredSymbol(name, checker);
  const [declaration] = symbol?.declarations ?? [];
  if (symbol === undefined || declaration === undefined) return null;
  if (!DECLARATIONS.test(declaration.getSourceFile().fileName) || !isMember(declaration)) {
    return null;
  }
  const full = checker.getFullyQualifiedName(symbol).replace(/^(?:Excel|OfficeExtension)\./u, "");
  return { name: full, set: setIn(declaration) ?? setIn(declaration.parent) ?? "" };
}

/** What a name stands for: in `const { pageLayout } = sheet` it is the property that is taken. */
function declaredSymbol(name: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = name;
  if (!ts.isBindingElement(parent) || !ts.isObjectBindingPattern(parent.parent)) {
    return checker.getSymbolAtLocation(name);
  }
  const taken = parent.propertyName ?? name;
  return checker.getTypeAtLocation(parent.parent).getProperty(taken.getText());
}

const isMember = (node: ts.Node): boolean =>
  ts.isPropertyDeclaration(node) ||
  ts.isPropertySignature(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isMethodSignature(node) ||
  ts.isFunctionDeclaration(node);

/** `[Api set: ExcelApi 1.9]`, or `**Requirement set**: …` in the older declarations. */
function setIn(node: ts.Node): string | null {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((each) => each.getText())
    .join("\n");
  const [, set] = /\[\s*Api set:\s*([^\];]+?)\s*[\];]/u.exec(comment) ?? [];
  return set === undefined ? null : set.replace(/\s+for .*$/u, "");
}
