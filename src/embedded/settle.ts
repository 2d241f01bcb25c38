/** Waits for the values of an answer that are still being computed (a validation's verdict). */
export async function settle(value: unknown): Promise<unknown> {
  if (value instanceof Promise) {
    return settle(await value);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return value;
  }
  const entries = await Promise.all(
    Object.entries(value).map(async ([name, part]: [string, unknown]) => {
      const isItems = name === "_Items" && Array.isArray(part);
      return [name, isItems ? await Promise.all(part.map(settle)) : await settle(part)] as const;
    }),
  );
  return Object.fromEntries(entries);
}
