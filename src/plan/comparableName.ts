const IGNORED = /[\s\u200B-\u200D"'“”„‘’「」『』《》〈〉]/gu;
const PART_OF_PREFIX = /^其中[:,、]?/u;

/**
 * A name stripped of what people type differently: full and half width, spaces, quotation marks,
 * capitals and a leading 其中：. Two names are the same name when these texts are equal.
 */
export function comparableName(name: string): string {
  return name.normalize("NFKC").replace(IGNORED, "").replace(PART_OF_PREFIX, "").toLowerCase();
}
