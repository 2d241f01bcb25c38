import { get } from "node:http";
import { SERVER_TEXT } from "../text/commands";

/** Whether a browser that is opened here is seen by somebody: not on a server without a display, nor in CI. */
export function hasScreen(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const isSet = (name: string): boolean => !["", "0", "false"].includes(environment[name] ?? "");
  if (isSet("CI")) return false;
  if (platform === "win32" || platform === "darwin") return true;
  return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
}

interface BuildStats {
  readonly hasErrors: () => boolean;
}

/** The part of webpack's development server that is needed to know when the page can be opened, and where. */
export interface ListeningServer {
  readonly options: { readonly server?: { readonly type?: unknown } };
  readonly server?: { readonly address: () => { readonly port: number } };
  readonly middleware?: { readonly waitUntilValid: (done: (stats?: BuildStats) => void) => void };
  readonly compiler: {
    readonly hooks: {
      readonly done: { readonly tap: (name: string, done: (stats: BuildStats) => void) => void };
    };
  };
}

/**
 * Says once where the page is, as soon as every bundle is built without an error. Errors are told by
 * webpack; when they are mended, the page is ready.
 */
export function announceWhenReady(
  { options, server, middleware, compiler }: ListeningServer,
  say: (line: string) => void = console.log,
): void {
  const protocol = options.server?.type === "https" ? "https" : "http";
  const address = `${protocol}://localhost:${server?.address().port ?? ""}/`;
  let isSaid = false;
  const sayOnce = (stats?: BuildStats): void => {
    if (isSaid || stats?.hasErrors() === true) return;
    isSaid = true;
    say(SERVER_TEXT.ready(address));
  };
  compiler.hooks.done.tap("announceWhenReady", sayOnce);
  middleware?.waitUntilValid(sayOnce);
}

interface CertificateFiles {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** The command that serves the add-in as desktop Excel wants it: over https, with a certificate that the machine trusts. */
export function devServerCommand(port: number, { ca, cert, key }: CertificateFiles): string {
  return [
    "npx webpack serve --mode development --no-open",
    `--port ${port}`,
    "--server-type https",
    `--server-options-ca "${ca}"`,
    `--server-options-cert "${cert}"`,
    `--server-options-key "${key}"`,
  ].join(" ");
}

/** Whether something on this machine's port answers plain http. An https server, or none, does not. */
export function servesHttp(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host: "localhost", port, timeout: 2000 }, (response) => {
      response.resume();
      resolve(true);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => {
      resolve(false);
    });
  });
}
