export interface CertificateFiles {
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
