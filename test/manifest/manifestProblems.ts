import { elementsOf, type Element } from "./elements";

/** What Microsoft's schemas do not see and Excel refuses or mishandles, in sentences; none for a sound manifest. */
export function manifestProblems(xml: string): string[] {
  const elements = elementsOf(xml);
  return [
    ...idProblems(elements),
    ...referenceProblems(elements),
    ...runtimeProblems(elements),
    ...addressProblems(elements),
    ...localeProblems(elements),
  ];
}

const MAX_ID_LENGTH = 32;

/** What a resid may stand for, by the element that it stands in. */
const KINDS: Readonly<Record<string, string>> = {
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  "bt:Image": "bt:Images",
  Namespace: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

const resourcesOf = (elements: readonly Element[]): Element[] =>
  elements.filter(({ ancestors, attributes }) => {
    return ancestors.includes("Resources") && attributes["id"] !== undefined;
  });

function idProblems(elements: readonly Element[]): string[] {
  const ids = elements.flatMap(({ attributes }) => [
    attributes["id"] ?? [],
    attributes["resid"] ?? [],
  ]);
  const tooLong = [...new Set(ids.flat())].filter((id) => id.length > MAX_ID_LENGTH);
  const own = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
  const twice = own.filter((id, index) => own.indexOf(id) !== index);
  return [
    ...tooLong.map((id) => `the id ${id} is longer than ${MAX_ID_LENGTH} characters`),
    ...twice.map((id) => `the id ${id} is given twice`),
  ];
}

function referenceProblems(elements: readonly Element[]): string[] {
  const kindOf = new Map(
    resourcesOf(elements).map(({ attributes, ancestors }) => [
      attributes["id"] ?? "",
      ancestors.at(-1) ?? "",
    ]),
  );
  const references = elements.flatMap(({ name, attributes }) =>
    attributes["resid"] === undefined ? [] : { name, resid: attributes["resid"] },
  );
  const wrong = references.filter(({ name, resid }) => kindOf.get(resid) !== KINDS[name]);
  const used = new Set(references.map(({ resid }) => resid));
  const unused = [...kindOf.keys()].filter((id) => !used.has(id));
  return [
    ...wrong.map(({ name, resid }) => `${name} finds no ${resid} in ${KINDS[name] ?? "Resources"}`),
    ...unused.map((id) => `the resource ${id} is used by nothing`),
  ];
}

function runtimeProblems(elements: readonly Element[]): string[] {
  const runtimes = elements.filter(({ name }) => name === "Runtime");
  const [runtime] = runtimes;
  if (runtime === undefined || runtimes.length > 1) return ["there is not exactly one Runtime"];
  const pages = elements.filter(
    ({ name, ancestors }) =>
      name === "FunctionFile" ||
      (name === "SourceLocation" && ["Page", "Action"].includes(ancestors.at(-1) ?? "")),
  );
  return [
    ...(runtime.attributes["lifetime"] === "long" ? [] : ["the Runtime is not long-lived"]),
    ...(pages.length === 3 ? [] : [`functions, commands and pane name ${pages.length} pages`]),
    ...pages
      .filter(({ attributes }) => attributes["resid"] !== runtime.attributes["resid"])
      .map(({ name }) => `${name} is another page than the Runtime's`),
    ...elements
      .filter(({ name }) => name === "TaskpaneId")
      .map(() => "a TaskpaneId stands under a long-lived runtime"),
  ];
}

const ADDRESS_ELEMENTS = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "bt:Image", "bt:Url"];

/** Every address, with its overrides. */
export function addressesOf(elements: readonly Element[]): string[] {
  const holdsAddress = ({ name, ancestors }: Element): boolean =>
    ADDRESS_ELEMENTS.includes(name) ||
    (name === "SourceLocation" && ancestors.at(-1) === "DefaultSettings");
  return elements.flatMap((element) => {
    const parent = elements[element.parent];
    const isOverride = element.name.endsWith("Override") && parent !== undefined;
    if (!holdsAddress(isOverride ? parent : element)) return [];
    return element.attributes["DefaultValue"] ?? element.attributes["Value"] ?? [];
  });
}

function addressProblems(elements: readonly Element[]): string[] {
  return addressesOf(elements)
    .filter((address) => !address.startsWith("https://"))
    .map((address) => `${address} is not https`);
}

function localeProblems(elements: readonly Element[]): string[] {
  const locale = elements.find(({ name }) => name === "DefaultLocale")?.text.trim() ?? "";
  return elements.flatMap((element, index) => {
    if (element.attributes["DefaultValue"] === undefined) return [];
    const what = element.attributes["id"] ?? element.name;
    const locales = elements
      .filter(({ name, parent }) => parent === index && name.endsWith("Override"))
      .map(({ attributes }) => attributes["Locale"] ?? "");
    return [
      ...(locales.includes(locale) ? [`${what} overrides the default locale`] : []),
      ...(new Set(locales).size === locales.length ? [] : [`${what} overrides a locale twice`]),
      ...wordProblems(element, what, locales),
    ];
  });
}

/** Every Chinese that Office speaks. */
const CHINESE = ["zh-CN", "zh-TW", "zh-HK", "zh-MO", "zh-SG"];

/** All that people read is there in Chinese too; the functions' namespace is one and the same for all. */
function wordProblems(element: Element, what: string, locales: readonly string[]): string[] {
  if (what === "Functions.Namespace") {
    return locales.length === 0 ? [] : ["the namespace changes with the language"];
  }
  const isRead =
    ["DisplayName", "Description", "bt:String"].includes(element.name) ||
    what === "Functions.Metadata.Url";
  if (!isRead || CHINESE.every((locale) => locales.includes(locale))) return [];
  return [`${what} has no Chinese of its own`];
}
