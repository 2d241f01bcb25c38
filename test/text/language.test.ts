import { languageOf } from "../../src/text/language";

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["en-US", "en-US"],
  ["en-GB", "en-US"],
  ["EN", "en-US"],
  ["fr-FR", "en-US"],
  ["zhx", "en-US"],
  ["", "en-US"],
])("Office in %s is spoken to in %s", (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});
