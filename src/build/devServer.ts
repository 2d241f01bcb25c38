import { get } from "node:http";

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
