import type { Template } from "../templates/template";

/** A cell by the hidden keys of its row and column. */
export interface EntryKeys {
  readonly row: string;
  readonly column: string;
}

/** Where the fields of a form's lines are entered (填报单位, 数据截止日, 报出日期 …), by field. */
export function formEntries({ parts }: Template): ReadonlyMap<string, EntryKeys> {
  return new Map(
    parts.flatMap((part) =>
      part.kind === "formLines"
        ? part.lines.flatMap(({ key, fields }) =>
            fields.map((field): [string, EntryKeys] => [
              field.key,
              { row: `line.${key}`, column: field.from },
            ]),
          )
        : [],
    ),
  );
}
