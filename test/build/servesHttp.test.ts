import { createServer as createHttpServer } from "node:http";
import { createServer as createTcpServer, type AddressInfo, type Server } from "node:net";
import { servesHttp } from "../../src/build/devServer";

async function whileListening<T>(server: Server, use: (port: number) => Promise<T>): Promise<T> {
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

describe("servesHttp", () => {
  it("sees a plain http server", async () => {
    const server = createHttpServer((_request, response) => response.end("here"));
    expect(await whileListening(server, servesHttp)).toBe(true);
  });

  it("sees none behind a port whose server ends what is no TLS, as https servers do", async () => {
    const server = createTcpServer((socket) => socket.destroy());
    expect(await whileListening(server, servesHttp)).toBe(false);
  });

  it("sees none on a port that nobody listens on", async () => {
    const freed = await whileListening(createTcpServer(), (port) => Promise.resolve(port));
    expect(await servesHttp(freed)).toBe(false);
  });
});
