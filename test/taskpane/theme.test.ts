import { themeOf, type OfficeColours } from "../../src/taskpane/theme";

test.each<[OfficeColours | undefined, "light" | "dark"]>([
  [{ isDarkTheme: true }, "dark"],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
  [{ bodyBackgroundColor: "#262626" }, "dark"],
  [{ bodyBackgroundColor: "363636" }, "dark"],
  [{ bodyBackgroundColor: "#FFFFFF" }, "light"],
  [{ bodyBackgroundColor: "#E6E6E6" }, "light"],
  [{ bodyBackgroundColor: "white" }, "light"],
  [{}, "light"],
  [undefined, "light"],
])("Office's theme %j makes the pane %s", (office, theme) => {
  expect(themeOf(office)).toBe(theme);
});
