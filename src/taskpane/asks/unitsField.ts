import type { Unit } from "../../layout/layoutInput";
import { parseUnits } from "../../layout/units/givenUnits";
import type { AskText } from "../../text/pane/paneText";
import { element } from "../controls/element";
import { textArea } from "../controls/fields";
import type { Answer } from "../paneServices";

/** Of a long list of faults, those that fit below the field. */
const MOST_SHOWN = 5;

/** What is kept while the user looks at another template: a list of units is long to type. */
export interface AskMemory {
  /** By plan. */
  readonly typedUnits: Map<string, string>;
  /** By plan: the list that forms are made by, which a workbook's 目标分解表 goes before. */
  readonly typedForms: Map<string, string>;
}

interface UnitsField {
  readonly content: HTMLElement;
  readonly answer: () => Answer<readonly Unit[]>;
}

/**
 * The list of units, one a line. What the workbook's 规则设置 has is filled in unless the user has
 * typed something meanwhile.
 *
 * @param isNeeded nothing is inserted as long as there is none
 */
export function unitsField(
  options: {
    readonly isNeeded: boolean;
    readonly known: Promise<readonly Unit[]>;
    readonly typed: string;
  },
  text: AskText,
  onChange: (typed: string) => void,
): UnitsField {
  const { isNeeded, known, typed } = options;
  const { content, input, fault } = textArea({
    id: "plan-pane-units",
    label: isNeeded ? text.units : text.unitsOptional,
    hint: text.unitsHint,
    placeholder: text.unitsPlaceholder,
  });
  input.value = typed;

  function check(): void {
    const { problems, units } = parseUnits(input.value);
    input.setAttribute("aria-invalid", String(problems.length > 0));
    const sentences = problems.slice(0, MOST_SHOWN).map(text.unitProblem);
    const rest = problems.length - sentences.length;
    fault.replaceChildren(
      ...sentences.map((sentence) => element("p", {}, sentence)),
      ...(rest > 0 ? [element("p", {}, text.moreProblems(rest))] : []),
      ...(problems.length === 0 && units.length > 0
        ? [element("p", { class: "pane-hint" }, text.unitsCount(units))]
        : []),
    );
  }

  input.addEventListener("input", () => {
    check();
    onChange(input.value);
  });
  check();
  // A workbook that cannot be read now has no list to offer: the user types one.
  void known.then(
    (units) => {
      if (input.value !== "" || units.length === 0 || !input.isConnected) return;
      input.value = unitsText(units);
      check();
      onChange(input.value);
    },
    () => undefined,
  );

  return {
    content,
    answer: () => {
      const { units, problems } = parseUnits(input.value);
      const [first] = problems;
      if (first !== undefined) return { ok: false, missing: text.unitProblem(first) };
      if (units.length === 0 && isNeeded) return { ok: false, missing: text.unitsMissing };
      return { ok: true, value: units };
    },
  };
}

/** The user goes on from the units written as they are typed; `parseUnits` reads them back. */
export const unitsText = (units: readonly Unit[]): string =>
  units.map(({ name, weight }) => (weight === null ? name : `${name},${weight}`)).join("\n");
