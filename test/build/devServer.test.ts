import {
  announceWhenReady,
  devServerCommand,
  hasScreen,
  type ListeningServer,
} from "../../src/build/devServer";

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

describe("hasScreen", () => {
  it.each([
    ["win32", {}, true],
    ["darwin", {}, true],
    ["linux", {}, false],
    ["linux", { DISPLAY: ":0" }, true],
    ["linux", { DISPLAY: "" }, false],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
    ["linux", { DISPLAY: ":0", CI: "true" }, false],
    ["linux", { DISPLAY: ":0", CI: "false" }, true],
    ["win32", { CI: "true" }, false],
    ["darwin", { CI: "1" }, false],
    ["freebsd", {}, false],
  ])("on %s with %j the browser is opened: %s", (platform, environment, isOpened) => {
    expect(hasScreen(platform, environment)).toBe(isOpened);
  });
});

describe("announceWhenReady", () => {
  /** A server on port 3000 that builds when it is told to. */
  function server(type: "http" | "https") {
    const waiting: ((stats: { hasErrors: () => boolean }) => void)[] = [];
    const listening: ListeningServer = {
      options: { server: { type } },
      server: { address: () => ({ port: 3000 }) },
      middleware: { waitUntilValid: (done) => waiting.push(done) },
      compiler: { hooks: { done: { tap: (_name, done) => waiting.push(done) } } },
    };
    const build = (hasErrors: boolean): void => {
      for (const done of waiting) done({ hasErrors: () => hasErrors });
    };
    return { listening, build };
  }

  function linesOf(type: "http" | "https", builds: readonly ("whole" | "broken")[]): string[] {
    const { listening, build } = server(type);
    const lines: string[] = [];
    announceWhenReady(listening, (line) => lines.push(line));
    for (const each of builds) build(each === "broken");
    return lines;
  }

  it("says nothing before the page is built", () => {
    expect(linesOf("http", [])).toEqual([]);
  });

  it("says in one line where the page is, once for all builds", () => {
    const lines = linesOf("http", ["whole", "whole"]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/ http:\/\/localhost:3000\/$/);
    expect(lines[0]).not.toContain("\n");
  });

  it("waits until errors are mended", () => {
    expect(linesOf("http", ["broken"])).toEqual([]);
    expect(linesOf("http", ["broken", "broken", "whole"])).toHaveLength(1);
  });

  it("names https where Excel asks for it", () => {
    expect(linesOf("https", ["whole"])[0]).toContain("https://localhost:3000/");
  });
});
