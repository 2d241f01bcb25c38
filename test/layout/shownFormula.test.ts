import { shownFormula } from "../../src/layout/shownFormula";

test.each([
  ["_xlfn.UNICHAR(160)", "UNICHAR(160)"],
  ["_xlfn._xlws.FILTER(A1:A2,B1:B2)", "FILTER(A1:A2,B1:B2)"],
  ["_xlfn.LET(_xlpm.x,1,_xlpm.x)", "LET(x,1,x)"],
  ["_xldudf_PLAN_COMPLETION(A1,B1)", "PLAN.COMPLETION(A1,B1)"],
  ['IF(A1="_xlfn.X",\'_xlfn.表\'!B1,"a""_xlfn.")', 'IF(A1="_xlfn.X",\'_xlfn.表\'!B1,"a""_xlfn.")'],
  ['IF(A1,FALSE(),"FALSE()")&ISTRUE()', 'IF(A1,FALSE,"FALSE()")&ISTRUE()'],
  ["SUM(A1:A2)", "SUM(A1:A2)"],
])("%s is shown as %s", (stored, shown) => {
  expect(shownFormula(stored)).toBe(shown);
});
