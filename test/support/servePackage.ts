import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, connect, createServer as createSocketServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { headersFor } from "../../src/build/package/delivery";
import type { Files } from "../../src/build/package/packageFiles";
import { NGINX_PLACES } from "../../src/build/package/serverSamples";

/** A package on a server of this machine. */
export interface ServedPackage {
  /** With the folder that the package is made for, and a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a package with the headers that the samples ask for, from Node. */
export async function serveWithNode(files: Files, officeScript: string): Promise<ServedPackage> {
  const server = createHttpServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const bytes = files.get(`site${pathname}`);
    if (bytes === undefined) response.writeHead(404).end();
    else response.writeHead(200, headersFor(pathname, officeScript)).end(bytes);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Whether nginx, and openssl for a certificate, are on this machine. */
export function hasNginx(): boolean {
  try {
    execFileSync("nginx", ["-v"], { stdio: "ignore" });
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Serves a package with nginx over https, as the package's own sample says, with a certificate made here. */
export async function serveWithNginx(files: Files): Promise<ServedPackage> {
  const folder = await mkdtemp(path.join(tmpdir(), "nginx-"));
  for (const [name, bytes] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), bytes);
  }
  const [certificate, key] = [path.join(folder, "certificate"), path.join(folder, "key")];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-days",
      "1",
      "-subj",
      "/CN=localhost",
    ].concat(["-keyout", key, "-out", certificate]),
    { stdio: "ignore" },
  );
  const port = await freePort();
  const sample = new TextDecoder()
    .decode(files.get("nginx.conf"))
    .replace(NGINX_PLACES.certificate, certificate)
    .replace(NGINX_PLACES.key, key)
    .replace(NGINX_PLACES.site, path.join(folder, "site"))
    .replace(/listen \d+ ssl/u, `listen 127.0.0.1:${port} ssl`);
  const [, place = "/"] = /location (\S+) \{/u.exec(sample) ?? [];
  const configuration = path.join(folder, "main.conf");
  await writeFile(configuration, mainConfiguration(folder, sample));
  const server = spawn("nginx", ["-c", configuration, "-p", folder], { stdio: "ignore" });
  const ended = once(server, "close");
  const url = `https://127.0.0.1:${port}${place}`;
  await untilAnswering(port);
  return {
    url,
    close: async () => {
      server.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** What stands around the sample on a machine that serves nothing else: it must not need more than `http`. */
const mainConfiguration = (folder: string, sample: string): string => `
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
${process.getuid?.() === 0 ? "user root;" : ""}
events {}
http {
access_log off;
client_body_temp_path ${folder}/body;
proxy_temp_path ${folder}/proxy;
fastcgi_temp_path ${folder}/fastcgi;
uwsgi_temp_path ${folder}/uwsgi;
scgi_temp_path ${folder}/scgi;
${sample}
}
`;

async function freePort(): Promise<number> {
  const server = createSocketServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = portOf(server.address());
  server.close();
  await once(server, "close");
  return port;
}

const portOf = (address: string | AddressInfo | null): number =>
  typeof address === "object" && address !== null ? address.port : 0;

/** nginx says nothing when it is ready: its port answers. */
async function untilAnswering(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const socket = connect(port, "127.0.0.1");
    const isAnswering = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => {
        resolve(true);
      });
      socket.once("error", () => {
        resolve(false);
      });
    });
    socket.destroy();
    if (isAnswering) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("nginx does not answer.");
}
