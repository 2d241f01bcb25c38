import type { GoToOutcome } from "../../src/excel/goToSheet";
import type { InsertOutcome, InsertStep } from "../../src/excel/insertSheets";
import type { Plan } from "../../src/plan/plan";
import { fetchFunctionList } from "../../src/taskpane/fetchFunctionList";
import { mountPane } from "../../src/taskpane/pane";
import { applyTheme } from "../../src/taskpane/theme";
import type { Language } from "../../src/text/language";

/** The pane on a stage: the test plays the workbook, step by step, from outside the page. */
export interface Stage {
  mount(options: StageOptions): void;
  readonly inserted: { plan: string; table: string; template: string }[];
  readonly shown: string[];
  readonly saved: string[];
  /** Of the insertion under way. */
  step(step: InsertStep): void;
  finish(outcome: InsertOutcome): void;
  crash(message: string): void;
  goToOutcome: GoToOutcome;
  /** Why a file cannot be made, or null. */
  saveProblem: string | null;
}

export interface StageOptions {
  readonly language: Language;
  readonly plans: readonly Plan[];
  readonly isDark: boolean;
  /** By the table's kind. */
  readonly templates: Readonly<Record<string, readonly string[]>>;
}

interface Insertion {
  onProgress(step: InsertStep): void;
  resolve(outcome: InsertOutcome): void;
  reject(error: Error): void;
}

declare global {
  var stage: Stage;
}

let underWay: Insertion | null = null;

function current(): Insertion {
  if (underWay === null) throw new Error("no insertion is under way");
  return underWay;
}

globalThis.stage = {
  inserted: [],
  shown: [],
  saved: [],
  goToOutcome: { ok: true },
  saveProblem: null,
  step: (step) => {
    current().onProgress(step);
  },
  finish: (outcome) => {
    current().resolve(outcome);
  },
  crash: (message) => {
    current().reject(new Error(message));
  },
  mount: ({ language, plans, isDark, templates }) => {
    const root = document.getElementById("pane");
    if (root === null) throw new Error("the page has no pane");
    applyTheme(root, { isDarkTheme: isDark });
    mountPane(root, {
      language,
      plans,
      templatesFor: (_plan, table) => (templates[table.kind] ?? []).map((id) => ({ id })),
      insert: ({ plan, table, templateId }, onProgress) => {
        stage.inserted.push({ plan: plan.id, table: table.id, template: templateId });
        return new Promise((resolve, reject) => {
          underWay = { onProgress, resolve, reject };
        });
      },
      save: ({ plan, table, templateId }) => {
        if (stage.saveProblem !== null) return Promise.reject(new Error(stage.saveProblem));
        stage.saved.push(`${plan.id} ${table.id} ${templateId}`);
        return Promise.resolve("甲.xlsx");
      },
      goTo: (sheetName) => {
        stage.shown.push(sheetName);
        return Promise.resolve(stage.goToOutcome);
      },
      functionList: () => fetchFunctionList(language, "PLAN"),
    });
  },
};
