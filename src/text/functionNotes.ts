/**
 * What the help of every function says of empty cells, which Excel for Windows and Mac hands to a
 * custom function as 0.
 */
export const EMPTY_CELL_NOTE = {
  zh: '可能为空的单元格请写成 IF(E6="","",E6) 传入，否则会被当作 0。',
  en: ' Pass a cell that may be empty as IF(E6="","",E6), or it counts as 0.',
} as const;
