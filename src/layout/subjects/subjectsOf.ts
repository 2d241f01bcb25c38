import type { RowSource } from "../../templates/template";
import type { LayoutInput } from "../layoutInput";
import { checkSubjects } from "./checkSubjects";
import { bindingFirstSubjects, indicatorSubjects } from "./indicatorSubjects";
import { ruleSubjects } from "./ruleSubjects";
import type { Subject } from "./subject";
import { unitSubjects } from "./unitSubjects";
import { verdictSubjects } from "./verdictSubjects";

type SubjectSource = (input: LayoutInput) => readonly Subject[];

const SOURCES: Readonly<Record<RowSource, SubjectSource>> = {
  indicators: indicatorSubjects,
  bindingFirst: bindingFirstSubjects,
  rules: ruleSubjects,
  units: unitSubjects,
  checks: checkSubjects,
  verdicts: verdictSubjects,
};

/** The rows of a table, in their order. */
export const subjectsOf = (source: RowSource, input: LayoutInput): readonly Subject[] =>
  SOURCES[source](input);
