import { devServerCommand } from "../../src/build/devServer";

describe("devServerCommand", () => {
  const certificates = {
    ca: "C:\\Users\\Li Wei\\ca.crt",
    cert: "C:\\Users\\Li Wei\\localhost.crt",
    key: "C:\\Users\\Li Wei\\localhost.key",
  };

  it("serves over https with the three certificate files, whose folder may have spaces", () => {
    const command = devServerCommand(3000, certificates);
    expect(command).toContain("--server-type https");
    expect(command).toContain(`--server-options-ca "${certificates.ca}"`);
    expect(command).toContain(`--server-options-cert "${certificates.cert}"`);
    expect(command).toContain(`--server-options-key "${certificates.key}"`);
  });

  it("takes the port of the manifest and opens no browser, for Excel opens the pages", () => {
    expect(devServerCommand(3000, certificates)).toMatch(/ --no-open --port 3000 /);
  });
});
