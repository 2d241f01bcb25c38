import type { Subject } from "./subjects/subject";

export type BodyRow =
  | { readonly kind: "group"; readonly heading: string }
  | { readonly kind: "subject"; readonly subject: Subject };

/** The subjects in their order, each group headed by its name. */
export function bodyRows(subjects: readonly Subject[]): readonly BodyRow[] {
  return subjects.flatMap((subject, index): readonly BodyRow[] => {
    const row: BodyRow = { kind: "subject", subject };
    const { group } = subject;
    const isNewGroup = group !== null && subjects[index - 1]?.group !== group;
    return isNewGroup ? [{ kind: "group", heading: group }, row] : [row];
  });
}
