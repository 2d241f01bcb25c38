import { readAnyWorkbook } from "../../xlsx/readXlsx";

/** Reads one file after another off the pane's thread: bytes come in, what the sheets hold goes out. */
self.addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => {
  void readAnyWorkbook(data).then((read) => {
    self.postMessage(read);
  });
});
