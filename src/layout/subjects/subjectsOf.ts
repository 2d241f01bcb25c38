import type { RowSource } from "../../templates/vocabulary/template";
import { correctionSubjects } from "../keys/correctionTrail";
import type { LayoutInput } from "../layoutInput";
import { checkSubjects, verdictSubjects } from "./checkSubjects";
import { commitmentSubjects } from "./commitmentSubjects";
import { comparedSubjects } from "./comparedSubjects";
import {
  bindingFirstSubjects,
  flatBindingFirstSubjects,
  indicatorSubjects,
} from "./indicatorSubjects";
import { attributeSubjects, placeSubjects } from "./overviewSubjects";
import { planSubjects } from "./planSubjects";
import { projectSubjects } from "./projectSubjects";
import { reportedSubjects } from "./rateParts";
import {
  comparisonLines,
  findingLines,
  relationLines,
  returningUnits,
  rolledUpSubjects,
  rollUpSources,
} from "./returnSubjects";
import { ruleSubjects, unitSubjects } from "./ruleSubjects";
import type { Subject } from "./subject";
import { succeedingSubjects } from "./succeedingSubjects";

type SubjectSource = (input: LayoutInput) => readonly Subject[];

const SOURCES: Readonly<Record<RowSource, SubjectSource>> = {
  indicators: indicatorSubjects,
  reported: reportedSubjects,
  bindingFirst: bindingFirstSubjects,
  rules: ruleSubjects,
  units: unitSubjects,
  commitments: commitmentSubjects,
  projects: projectSubjects,
  checks: checkSubjects,
  verdicts: verdictSubjects,
  flatBindingFirst: flatBindingFirstSubjects,
  attributes: attributeSubjects,
  places: placeSubjects,
  corrections: correctionSubjects,
  plan: planSubjects,
  compared: comparedSubjects,
  succeeding: succeedingSubjects,
  returningUnits,
  findingLines,
  relationLines,
  comparisonLines,
  rolledUp: rolledUpSubjects,
  rollUpSources,
};

/** The rows of a table, in their order. */
export const subjectsOf = (source: RowSource, input: LayoutInput): readonly Subject[] =>
  SOURCES[source](input);
