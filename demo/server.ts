import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const pages = join(fileURLToPath(new URL(".", import.meta.url)), "pages");
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".pdf": "application/pdf",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Serves a folder of pages on loopback, whatever the name of the host that was asked for. */
export function servePages(
  folder = pages,
  port = 0,
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const wanted = normalize(join(folder, decodeURIComponent(pathname)));
    const file = pathname.endsWith("/") ? join(wanted, "index.html") : wanted;
    const type = types[extname(file)];
    if (!file.startsWith(folder + sep) || type === undefined || !isFile(file)) {
      response
        .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
        .end("没有这个页面 / not found\n");
      return;
    }
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve({ server, port: (server.address() as AddressInfo).port }));
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
