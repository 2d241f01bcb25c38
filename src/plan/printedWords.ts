import type { Attribute } from "./plan";

/** [§8] The attribute as plans print it. */
export const ATTRIBUTE_PRINTED: Readonly<Record<Attribute, string>> = {
  binding: "约束性",
  anticipatory: "预期性",
};

/** [§2] 逆向: smaller is better. */
export const REVERSE_PRINTED = "逆向";
export const FORWARD_PRINTED = "正向";
