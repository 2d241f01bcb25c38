import { returnRules } from "../../src/plan/returnRules";
import { formPlan } from "../support/formPlan";

const { indicators } = formPlan().table;

const kindsOf = (number: number): readonly string[] => {
  const indicator = indicators.find((row) => row.number === number);
  if (indicator === undefined) throw new Error(`no row ${number}`);
  return returnRules(indicator, indicators).map(({ kind }) => kind);
};

test("[P] a total is not negative and never falls", () => {
  expect(kindsOf(1)).toEqual(["notNegative", "notBelowLastYear"]);
});

test("[P] a count that is measured anew every year may fall", () => {
  expect(kindsOf(2)).toEqual(["notNegative"]);
});

test("[§8] a part is within its whole, of the same unit", () => {
  expect(kindsOf(3)).toEqual(["notNegative", "withinWhole"]);
});

test("[§8] a part of another unit is not compared with its whole", () => {
  const [, whole, part] = indicators;
  if (whole === undefined || part === undefined) throw new Error("three rows");
  const rules = returnRules({ ...part, unit: "人" }, [whole, part]);
  expect(rules.map(({ kind }) => kind)).toEqual(["notNegative"]);
});

test("[P] the shares of a structure sum to 100, as many as the target has", () => {
  const structure = indicators[3];
  if (structure === undefined) throw new Error("four rows");
  expect(returnRules(structure, indicators)).toEqual([{ kind: "sharesOfHundred", count: 3 }]);
});

test("[P] a share in percent lies between 0 and 100", () => {
  expect(kindsOf(5)).toEqual(["notNegative", "atMostHundred"]);
});

test("[P] growth in percent may be negative or more than 100", () => {
  expect(kindsOf(6)).toEqual([]);
});
