/** [P] How many days before its term a commitment is due soon. */
export const DUE_SOON_DAYS = 30;
