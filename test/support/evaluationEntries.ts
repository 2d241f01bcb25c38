import type { CellPlace } from "../../src/layout/layoutInput";
import { linkedSheet } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";

/** Figures for 2021 to 2023 by indicator, as a bureau might report them half-way. */
export type YearEntries = Readonly<Record<string, readonly (number | string)[]>>;

export const ZHANJIANG_YEARS: YearEntries = {
  i1: [5, 5.2, 5.5],
  i3: [47, 47.2, 47.3],
  i4: [53, 54.6, 55.8],
  i14: [78, 76, 77],
  i15: [95, 92, 89],
};

export const GUANGZHOU_YEARS: YearEntries = {
  i1: [30, 30, 30],
  i2: [2.5, 3, 3.6],
  i5: [690, 685, 681],
  i8: [100, 105, 118],
};

/** Where a sheet has the cell of these two keys. */
export function placeOf(model: SheetModel, rowKey: string, columnKey: string): CellPlace {
  const place = linkedSheet(model, model.name).cellAt(rowKey, columnKey);
  if (place === null) throw new Error(`${model.name} has no cell ${rowKey}, ${columnKey}.`);
  return place;
}

/** 年度监测: the cell and the figure of every year that was reported. */
export function yearCells(
  monitoring: SheetModel,
  years: YearEntries,
): readonly (CellPlace & { readonly entry: number | string })[] {
  return Object.entries(years).flatMap(([key, figures]) =>
    figures.map((entry, index) => ({ ...placeOf(monitoring, key, `y${index + 1}`), entry })),
  );
}

/** The sentence of 湛江 for `ZHANJIANG_YEARS` at the end of 2023, word by word. */
export const ZHANJIANG_PARAGRAPH =
  "截至2023年底，《湛江市人力资源和社会保障事业发展“十四五”规划》18项主要指标中，" +
  "约束性指标2项，预期性指标16项。约束性指标中，提前实现1项，滞后于预期1项。" +
  "预期性指标中，基本符合预期2项，滞后于预期1项，未填报13项。" +
  // 47.3 ÷ 48.1 = 98.3368 %, 89 ÷ 90 = 98.8889 %
  "滞后于预期的指标为失业保险参保人数（完成比例98.34%）、" +
  "劳动人事争议仲裁结案率（完成比例98.89%），需加大工作力度。" +
  "尚未填报的指标为基本养老保险参保率、城乡居民基本养老保险基金委托投资资金总额、" +
  "新增取得专业技术人员职业资格证书人数、博士后研究人员年招收数、" +
  "新增取得职业资格证书或职业技能等级证书人数、" +
  "新增取得高级工以上职业资格证书或职业技能等级证书人数、技工院校招生人数、" +
  "开展补贴性职业技能培训人数、“粤菜师傅”培训人次、“南粤家政”培训人次、" +
  "劳动监察举报投诉案件结案率、社会保障卡累计持卡人数、申请电子社保卡人口覆盖率。";
