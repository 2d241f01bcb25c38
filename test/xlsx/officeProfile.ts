import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A macro of the user's, in a module of its own name. */
export interface Macro {
  readonly name: string;
  readonly lines: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';

const SETTINGS = [
  ["/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", "0"],
  ["/org.openoffice.Setup/L10N", "ooSetupSystemLocale", "zh-CN"],
  // Otherwise the first start puts a library of its own in the place of the macro's.
  ["/org.openoffice.Setup/Office", "ooSetupInstCompleted", "true"],
] as const;

/**
 * Makes the profile of a user who has files calculated anew whenever they are opened, on a Chinese machine,
 * and who has written this macro.
 */
export async function userProfile(folder: string, macro: Macro | null = null): Promise<void> {
  const basic = join(folder, "user", "basic");
  const library = join(basic, "Standard");
  await mkdir(library, { recursive: true });
  await writeFile(join(folder, "user", "registrymodifications.xcu"), settings());
  if (macro === null) return;
  const dtd = (name: string): string =>
    `<!DOCTYPE ${name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "x.dtd">`;
  await writeFile(
    join(basic, "script.xlc"),
    `${XML}${dtd("library:libraries")}<library:libraries xmlns:library="http://openoffice.org/2000/library" ` +
      'xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" ' +
      'xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>' +
      "</library:libraries>",
  );
  await writeFile(
    join(library, "script.xlb"),
    `${XML}${dtd("library:library")}<library:library xmlns:library="http://openoffice.org/2000/library" ` +
      'library:name="Standard" library:readonly="false" library:passwordprotected="false">' +
      `<library:element library:name="${macro.name}"/></library:library>`,
  );
  await writeFile(
    join(library, `${macro.name}.xba`),
    `${XML}${dtd("script:module")}<script:module xmlns:script="http://openoffice.org/2000/script" ` +
      `script:name="${macro.name}" script:language="StarBasic">${escaped(macro.lines)}</script:module>`,
  );
}

function settings(): string {
  const items = SETTINGS.map(
    ([at, name, value]) =>
      `<item oor:path="${at}"><prop oor:name="${name}" oor:op="fuse">` +
      `<value>${value}</value></prop></item>`,
  );
  return (
    `${XML}<oor:items xmlns:oor="http://openoffice.org/2001/registry" ` +
    'xmlns:xs="http://www.w3.org/2001/XMLSchema" ' +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${items.join("")}</oor:items>`
  );
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
