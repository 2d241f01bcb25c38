/**
 * How much is read of one file. A district's filled table unpacks to well under a megabyte; these are
 * limits for files that were made, or grew, to fill the memory.
 */
export const LIMITS = {
  /** Of the parts that are read, unpacked; pictures and charts are not read and do not count. */
  megabytes: 100,
  /** Of the areas from A1 to each sheet's last filled cell, together. */
  cells: 2_000_000,
  /** Excel's own. */
  rows: 1_048_576,
  /** Excel's own: XFD. */
  columns: 16_384,
} as const;

export const MEGABYTE = 1_048_576;
