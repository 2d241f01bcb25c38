import type { RowSource } from "../../templates/template";
import type { LayoutInput } from "../layoutInput";
import { commitmentSubjects } from "./commitmentSubjects";
import { correctionSubjects } from "./correctionSubjects";
import { comparedSubjects } from "./comparedSubjects";
import { attributeSubjects } from "./attributeSubjects";
import { checkSubjects } from "./checkSubjects";
import {
  bindingFirstSubjects,
  flatBindingFirstSubjects,
  indicatorSubjects,
} from "./indicatorSubjects";
import { placeSubjects } from "./placeSubjects";
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
  commitments: commitmentSubjects,
  checks: checkSubjects,
  verdicts: verdictSubjects,
  flatBindingFirst: flatBindingFirstSubjects,
  attributes: attributeSubjects,
  places: placeSubjects,
  corrections: correctionSubjects,
  compared: comparedSubjects,
};

/** The rows of a table, in their order. */
export const subjectsOf = (source: RowSource, input: LayoutInput): readonly Subject[] =>
  SOURCES[source](input);
