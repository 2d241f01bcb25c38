/** How sheets are protected: columns can be widened and hidden helpers looked at. */
export const PROTECTION = { allowFormatColumns: true, allowFormatRows: true } as const;
