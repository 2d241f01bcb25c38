/** Long enough for any browser to have taken the file. */
const KEPT_MS = 60_000;

/** Hands a file that was made in the page over to the browser; nothing leaves the machine. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
