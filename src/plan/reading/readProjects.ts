import { fail, ok, type Result } from "../../rules/result";
import type { PlanProblem } from "./planProblem";
import {
  checked,
  checkUnique,
  lineNumber,
  objectOf,
  optional,
  readId,
  someOf,
  text,
} from "./reader";

/**
 * [§11] A task or project (重点任务、项目) that a plan prints in a 专栏 of its own behind the tables of
 * indicators. Checked by `readProjects`.
 */
export interface Project {
  /** Stable ASCII id within the plan, e.g. `p01`. */
  readonly id: string;
  /** The 专栏 that it stands in: number and title as printed, e.g. 专栏11 “乡村工匠”工程. */
  readonly group: string;
  /** Its number in the 专栏; null where the 专栏 numbers none. */
  readonly item: string | null;
  /** As printed; where none is, the title of the 专栏. */
  readonly name: string;
  /** The document's own words behind the name, to the letter. */
  readonly content: string;
  /** 责任单位; null where the document names none. */
  readonly responsible: string | null;
  /** In this project's words. */
  readonly note: string | null;
  /** Lines of the text that it was read from, the 专栏's title last. */
  readonly lines: readonly number[];
}

/** The projects of one plan, named by its id. */
interface ProjectList {
  readonly plan: string;
  readonly projects: readonly Project[];
}

const readProject = objectOf<
  Omit<Project, "lines"> & { readonly lines: readonly (number | undefined)[] }
>({
  id: readId,
  group: text,
  item: optional(text),
  name: text,
  content: text,
  responsible: optional(text),
  note: optional(text),
  lines: someOf(lineNumber),
});

const listParts = objectOf<{ plan: string; projects: readonly unknown[] }>({
  plan: readId,
  projects: checked(someOf(readProject), checkUnique),
});

/** Reads a plan's projects from JSON that nobody has checked yet, or all that is wrong there. */
export function readProjects(json: unknown): Result<ProjectList, readonly PlanProblem[]> {
  const problems: PlanProblem[] = [];
  const list = listParts(json, { path: "", report: (problem) => problems.push(problem) });
  // Where no reader reported anything, every one of them gave its value: the draft is whole.
  return problems.length === 0 ? ok(list as ProjectList) : fail(problems);
}
