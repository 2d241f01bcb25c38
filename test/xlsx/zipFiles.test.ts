import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipFiles } from "../../src/xlsx/fileName";

const file = (name: string, text: string) => ({ name, bytes: strToU8(text) });

test("files come out of the zip as they went in, under Chinese names", () => {
  const files = [file("霞山区.xlsx", "46.70"), file("赤坎区.xlsx", "")];
  const read = Object.entries(unzipSync(zipFiles(files)));
  expect(read.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ["霞山区.xlsx", "46.70"],
    ["赤坎区.xlsx", ""],
  ]);
});

test("names are marked as UTF-8, so that a Chinese Windows does not read them as GBK", () => {
  const zip = zipFiles([file("霞山区.xlsx", "")]);
  const view = new DataView(zip.buffer);
  // Bit 11 of the flags, 6 bytes into a file's header, says so (PKWARE's APPNOTE, 4.4.4).
  expect(view.getUint16(6, true) & 0x800).toBe(0x800);
});

test("no name leads out of the folder, and none comes twice", () => {
  const files = ["../区.xlsx", ".. 区.xlsx", "NUL.xlsx", "nul.xlsx"].map((name) =>
    file(name, name),
  );
  expect(Object.keys(unzipSync(zipFiles(files)))).toEqual([
    ".. 区.xlsx",
    ".. 区 (2).xlsx",
    "_NUL.xlsx",
    "_nul (2).xlsx",
  ]);
});

test("a zip of no files is a zip", () => {
  expect(unzipSync(zipFiles([]))).toEqual({});
});
