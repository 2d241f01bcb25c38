import type { SheetGrid } from "../../layout/keys/keyedGrid";
import type { Result } from "../../rules/result";
import type { XlsxProblem } from "../../xlsx/xlsxProblem";

type ReadFile = Result<readonly SheetGrid[], XlsxProblem>;

interface FileReading {
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => Promise<ReadFile>;
  readonly end: () => void;
}

/**
 * Reads files off the pane's thread where the page can start a worker, which it can from its own origin; else
 * on it, with a pause after each file so that the pane can be used.
 */
export function fileReading(): FileReading {
  let worker = startedWorker();

  async function readHere(bytes: Uint8Array): Promise<ReadFile> {
    const { readAnyWorkbook } = await import(
      /* webpackChunkName: "readFile" */ "../../xlsx/readXlsx"
    );
    const read = await readAnyWorkbook(bytes);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    return read;
  }

  return {
    read: async (bytes) => {
      if (worker !== null) {
        try {
          return await readIn(worker, bytes);
        } catch {
          // The page may not start workers: what is left is read here.
          worker.terminate();
          worker = null;
        }
      }
      return readHere(bytes);
    },
    end: () => {
      worker?.terminate();
    },
  };
}

function startedWorker(): Worker | null {
  try {
    return new Worker(new URL("./readWorker.ts", import.meta.url));
  } catch {
    return null;
  }
}

/** The bytes are handed over as a copy: where the worker fails they are read here. */
function readIn(worker: Worker, bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadFile>) => {
      resolve(data);
    };
    worker.onerror = (event) => {
      reject(new Error(event.message));
    };
    worker.postMessage(bytes);
  });
}
