import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

/** Microsoft's schemas are not ours to copy: they lie beside the repository where it is developed. */
const FOLDER = path.resolve(__dirname, "../../../shared/manifest-xsd");
const ENTRY = "wrap.xsd";

export const schemasAreHere = (): boolean => existsSync(path.join(FOLDER, ENTRY));

/** What Microsoft's schemas say against a manifest, one sentence an error. */
export async function schemaErrors(xml: string): Promise<string[]> {
  const schemas = readdirSync(FOLDER)
    .filter((fileName) => fileName.endsWith(".xsd"))
    .map((fileName) => ({
      fileName,
      contents: readFileSync(path.join(FOLDER, fileName), "utf8"),
    }));
  const { valid, errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: xml },
    schema: schemas.filter(({ fileName }) => fileName === ENTRY),
    preload: schemas.filter(({ fileName }) => fileName !== ENTRY),
  });
  if (!valid && errors.length === 0) return ["xmllint gave no reason"];
  return errors.map(({ message }) => message);
}
