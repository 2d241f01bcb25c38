import type { AddedColumns, AddingPlace } from "../../excel/addColumns";
import { columnLetters } from "../../layout/cells/address";
import type { AddedChoices } from "../../layout/ownTable/addedColumns";
import type { AddedColumn } from "../../text/sheets/addedColumns";
import type { ColumnRole } from "../../plan/tables/headings";
import { readDate } from "../../rules/time/readDate";
import { readPeriod } from "../../rules/time/period";
import { OWN_ROLES, type OwnTableText } from "../../text/pane/ownTableText";
import { actionResults, question, smallButton, type Turn } from "../controls/actions";
import { element, printed } from "../controls/element";
import { dropdownField } from "../controls/fields";
import type { OwnTableServices, SelectedTable } from "../paneServices";

/** What was read, and what the user has said about it so far. */
interface State {
  readonly table: SelectedTable;
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly ticked: ReadonlySet<AddedColumn>;
  readonly date: string;
  readonly period: string;
}

/** 加计算列: formulas beside a table of the user's own, and away again. */
export function ownTableView(services: OwnTableServices, text: OwnTableText): HTMLElement {
  const turn: Turn = { isTaken: false };
  const results = actionResults(turn, text);
  const columns = element("div", { class: "pane-group", "data-part": "own-columns" });
  const offers = element("div", { class: "pane-group", "data-part": "own-offers" });
  let state: State | null = null;

  async function read(): Promise<void> {
    columns.replaceChildren();
    offers.replaceChildren();
    state = null;
    const outcome = await services.read();
    if (!outcome.ok) {
      results.complain(text.refusal(outcome.reason));
      return;
    }
    if (outcome.table === null || outcome.table.rowCount === 0) {
      results.complain(text.nothing);
      return;
    }
    const { table } = outcome;
    const { firstYear, lastYear } = table.period ?? {};
    const period = firstYear === undefined ? "" : `${firstYear}-${String(lastYear)}`;
    state = { table, roles: new Map(), ticked: new Set(), date: "", period };
    showColumns(table);
    showOffers();
  }

  function showColumns(table: SelectedTable): void {
    columns.replaceChildren(
      element("p", { class: "pane-hint" }, text.rows(table.sheetName, table.rowCount)),
      ...table.columns.map(({ at, heading, role }) =>
        dropdownField(
          `own-role-${at}`,
          text.column(columnLetters(table.own.column + at), heading),
          rolesFrom(role).map((each) => ({ value: each, label: text.roles[each] ?? each })),
          (value) => void results.run(() => takeFor(at, value as ColumnRole)),
        ),
      ),
    );
  }

  /** Reads the same cells again, with the column taken for something else. */
  async function takeFor(at: number, role: ColumnRole): Promise<void> {
    if (state === null) return;
    const roles = new Map([...state.roles, [at, role]]);
    const table = await services.understand(state.table, roles);
    state = { ...state, table, roles };
    showOffers();
  }

  function showOffers(): void {
    if (state === null) return;
    const { table, ticked } = state;
    offers.replaceChildren(
      element(
        "fieldset",
        { class: "pane-pairs" },
        element("legend", { class: "pane-label" }, text.offers),
        ...table.offers.map(({ column, missing }) => {
          const isOff = missing.length > 0;
          const box = element("input", {
            type: "checkbox",
            "data-part": `own-${column}`,
            disabled: isOff,
            checked: !isOff && ticked.has(column),
          });
          box.addEventListener("change", () => {
            tick(column, box.checked);
          });
          const lacks = missing.map((role) => text.roles[role] ?? role);
          return element(
            "label",
            { class: "pane-check" },
            box,
            element(
              "span",
              {},
              printed(text.names[column]),
              ...(isOff ? [element("span", { class: "pane-hint" }, text.missing(lacks))] : []),
            ),
          );
        }),
      ),
      inputField("own-date", text.date, text.dateHint, state.date, (date) => {
        if (state !== null) state = { ...state, date };
      }),
      inputField("own-period", text.period, text.periodHint, state.period, (period) => {
        if (state !== null) state = { ...state, period };
      }),
      smallButton(text.find, "own-find", () => void results.run(find)),
    );
  }

  function tick(column: AddedColumn, isTicked: boolean): void {
    if (state === null) return;
    const others = [...state.ticked].filter((each) => each !== column);
    state = { ...state, ticked: new Set(isTicked ? [...others, column] : others) };
  }

  async function find(): Promise<void> {
    const asked = choices();
    if (asked === null || state === null) return;
    const { table } = state;
    const place = await services.place(table, asked);
    if (!place.ok) {
      results.complain(text.refusal(place.reason));
      return;
    }
    askFor(place, table, asked);
  }

  function askFor(place: AddingPlace, table: SelectedTable, asked: AddedChoices): void {
    const asking = question(
      [text.willWrite(table.sheetName, place)],
      { yes: text.write, no: text.cancel },
      () => void results.run(() => add(table, asked)),
      results.clear,
    );
    results.show(asking.content);
    asking.focus();
  }

  async function add(table: SelectedTable, asked: AddedChoices): Promise<void> {
    const done = await services.add(table, asked);
    if (done.ok) results.say(text.written(table.sheetName, done.address));
    else results.complain(text.refusal(done.reason));
  }

  /** Null: something is missing or wrong, and that was said. */
  function choices(): AddedChoices | null {
    if (state === null) return null;
    const { table, ticked, date, period } = state;
    const wanted = table.offers.filter(
      ({ column, missing }) => ticked.has(column) && missing.length === 0,
    );
    const read = readPeriod(period.trim());
    const day = readDate(date.trim());
    const needsDate = wanted.some(({ isDated }) => isDated);
    const fault =
      (wanted.length === 0 && text.nothingTicked) ||
      ((!read.ok || period.trim() === "") && text.periodWrong(period)) ||
      (needsDate && (!day.ok || day.value === null) && text.dateWrong(date));
    if (fault !== false && fault !== "") {
      results.complain(fault);
      return null;
    }
    if (!read.ok) return null;
    const columns = wanted.map(({ column }) => column);
    return { columns, date: date.trim(), period: read.value };
  }

  async function listAdded(): Promise<void> {
    const outcome = await services.added();
    if (!outcome.ok) {
      results.complain(text.refusal(outcome.reason));
      return;
    }
    if (outcome.added.length === 0) results.say(text.noneAdded);
    else results.show(element("ul", { class: "pane-sheets" }, ...outcome.added.map(addedItem)));
  }

  function addedItem(added: AddedColumns): HTMLElement {
    const said = text.addedColumns(added);
    return element(
      "li",
      { class: "pane-buttons" },
      element("span", {}, said),
      smallButton(text.remove, "own-remove", () => void results.run(() => remove(added)), said),
    );
  }

  async function remove({ name, sheetName, address }: AddedColumns): Promise<void> {
    const outcome = await services.remove(name);
    if (outcome.ok) results.say(text.removed(sheetName, address));
    else results.complain(text.refusal(outcome.reason));
  }

  return element(
    "details",
    { class: "pane-preview", "data-part": "own-table" },
    element("summary", {}, text.title),
    element("p", { class: "pane-hint" }, text.hint),
    element(
      "div",
      { class: "pane-buttons" },
      smallButton(text.read, "own-read", () => void results.run(read)),
      smallButton(text.listAdded, "own-added", () => void results.run(listAdded)),
    ),
    columns,
    offers,
    results.content,
  );
}

/** The role that was read first, because the first one is chosen. */
const rolesFrom = (role: ColumnRole): readonly ColumnRole[] => [
  role,
  ...OWN_ROLES.filter((each) => each !== role),
];

function inputField(
  part: string,
  label: string,
  hint: string,
  value: string,
  onChange: (value: string) => void,
): HTMLElement {
  const input = element(
    "fluent-text-input",
    { class: "pane-wide", "data-part": part, value },
    label,
  );
  input.addEventListener("input", () => {
    onChange((input as HTMLElement & { value?: string }).value ?? "");
  });
  return element(
    "div",
    { class: "pane-group" },
    input,
    element("span", { class: "pane-hint" }, hint),
  );
}
