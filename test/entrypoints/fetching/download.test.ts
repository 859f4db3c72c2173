import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { download } from "../../../entrypoints/fetching/download.ts";
import { retryAfterOf } from "../../../entrypoints/fetching/retry-after.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a.html`),
    ),
  );
}

test("the bytes, where they came from, and the encoding that the server names", async () => {
  const url = await serve((_, response) =>
    response.setHeader("content-type", "text/html; charset=GBK").end(Buffer.from([0xbe, 0xf6, 0xcb, 0xe3])),
  );
  const got = await download(url);
  expect(got).toMatchObject({ url, charset: "GBK" });
  expect("bytes" in got && [...got.bytes]).toEqual([0xbe, 0xf6, 0xcb, 0xe3]);
});

test("a dead link is told as one and is not worth another try", async () => {
  const url = await serve((_, response) => response.writeHead(404).end("nothing"));
  expect(await download(url)).toMatchObject({ error: { code: "dead-link" }, mayPass: false });
});

test("a busy server says how long to wait", async () => {
  const url = await serve((_, response) => response.writeHead(503, { "retry-after": "7" }).end());
  expect(await download(url)).toMatchObject({ error: { code: "http-503" }, mayPass: true, waitMs: 7000 });
});

test("more than allowed is broken off, announced or not", async () => {
  const announced = await serve((_, response) => response.end(Buffer.alloc(3000)));
  expect(await download(announced, { maxBytes: 2000 })).toMatchObject({ error: { code: "too-large" } });
  const endless = await serve((_, response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(1000)), 1);
    response.on("close", () => clearInterval(timer));
  });
  expect(await download(endless, { maxBytes: 5000 })).toMatchObject({ error: { code: "too-large" } });
});

test("a server that goes silent is left after the time limit", async () => {
  const url = await serve((_, response) => void response.write("<html>"));
  expect(await download(url, { timeoutMs: 80 })).toMatchObject({ error: { code: "timeout" }, mayPass: true });
});

test("a host that is not there, and a scheme that is not the web's", async () => {
  expect(await download("http://127.0.0.1:9/x")).toMatchObject({ error: { code: "unreachable" } });
  expect(await download("file:///etc/hostname")).toMatchObject({ error: { code: "bad-address" } });
});

test("a cancelled request throws what it was cancelled with", async () => {
  const url = await serve((_, response) => void response.write("<html>"));
  const stop = new AbortController();
  const asked = download(url, { signal: stop.signal });
  setTimeout(() => stop.abort(new Error("cancelled")), 30);
  await expect(asked).rejects.toThrow("cancelled");
});

test("waiting times in seconds and as dates", () => {
  const now = Date.UTC(2026, 0, 1);
  expect(retryAfterOf("120", now)).toBe(120_000);
  expect(retryAfterOf("Thu, 01 Jan 2026 00:00:30 GMT", now)).toBe(30_000);
  expect(retryAfterOf("Wed, 31 Dec 2025 00:00:00 GMT", now)).toBe(0);
  expect([retryAfterOf(null, now), retryAfterOf("soon", now)]).toEqual([undefined, undefined]);
});
