import type { Download } from "playwright-core";

/** What was downloaded. It is asked of the browser, which may run in another process. */
export async function bytesOf(download: Download): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}
