import type { BrowserContext } from "playwright-core";

/** Collects what no page may do: complain in its console, break, or ask another origin for anything. */
export function watchPages(context: BrowserContext, ownUrl: string, faults: string[]): void {
  const isOwn = (url: string): boolean => url.startsWith(ownUrl) || /^(data|blob):/u.test(url);
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      faults.push(`${message.type()}: ${message.text()}`);
    }
  });
  context.on("weberror", (broken) => {
    faults.push(`uncaught: ${broken.error().message}`);
  });
  context.on("request", (request) => {
    if (!isOwn(request.url())) faults.push(`another origin: ${request.url()}`);
  });
}
