import { build, preview } from "vite";

/** Builds the gallery and serves it on loopback. */
export async function serveGallery(): Promise<{ url: string; close: () => Promise<void> }> {
  const shared = { root: import.meta.dirname, configFile: false, logLevel: "warn" } as const;
  const output = { outDir: "../../out/gallery", emptyOutDir: true };
  await build({ ...shared, base: "./", build: output });
  const server = await preview({ ...shared, build: output, preview: { port: 0, host: "127.0.0.1" } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("the gallery's server has no address");
  return { url, close: () => server.close() };
}
