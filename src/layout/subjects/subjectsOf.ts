import type { RowSource } from "../../templates/template";
import type { LayoutInput } from "../layoutInput";
import { bindingFirstSubjects, indicatorSubjects } from "./indicatorSubjects";
import { ruleSubjects } from "./ruleSubjects";
import type { Subject } from "./subject";
import { unitSubjects } from "./unitSubjects";

type SubjectSource = (input: LayoutInput) => readonly Subject[];

const SOURCES: Readonly<Record<RowSource, SubjectSource>> = {
  indicators: indicatorSubjects,
  bindingFirst: bindingFirstSubjects,
  rules: ruleSubjects,
  units: unitSubjects,
};

/** The rows of a table, in their order. */
export const subjectsOf = (source: RowSource, input: LayoutInput): readonly Subject[] =>
  SOURCES[source](input);
