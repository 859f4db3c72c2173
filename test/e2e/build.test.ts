import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly icons: Readonly<Record<string, string>>;
  readonly action: { readonly default_icon: Readonly<Record<string, string>> };
}

const kilobyte = 1024;
const packed = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** The script and the styles that a page of the extension loads before it shows anything. */
function loadedBy(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), "utf8");
  return [...html.matchAll(/(?:src|href)="\/([^"]+)"/gu)].map(([, path = ""]) => join(folder, path));
}

/** pdf.js could fetch by an address; it is only ever given bytes. */
function isReaderOfFiles(path: string): boolean {
  return path.endsWith("file-worker.js") || /[\\/](?:assets|chunks)[\\/]pdf-[\w-]+\.js$/.test(path);
}

describe.each(["chrome-mv3", "firefox-mv3"])("the build %s", (name) => {
  const folder = join(".output", name);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;

  test("asks for no host when it is installed", () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.optional_host_permissions).toContain("*://*.gov.cn/*");
    const allowed = ["activeTab", "alarms", "contextMenus", "offscreen", "scripting", "sidePanel", "storage"];
    expect(manifest.permissions.filter((one) => !allowed.includes(one))).toEqual([]);
  });

  test("runs no code but its own, and gets files only by the module that is there for it", () => {
    const { extension_pages: policy } = manifest.content_security_policy;
    expect(policy).toContain("default-src 'none'");
    // Files that a person chose are fetched (test/architecture/network.test.ts says by whom); nothing else is.
    const connect = "connect-src 'self' http: https: blob:";
    expect(policy).toContain(connect);
    expect(policy.replace(connect, "")).not.toMatch(/https?:|unsafe|\*/u);
    const scripts = filesIn(folder).filter((path) => path.endsWith(".js") && !isReaderOfFiles(path));
    expect(
      scripts.filter((path) => /\bXMLHttpRequest\b|\bsendBeacon\b/u.test(readFileSync(path, "utf8"))),
    ).toEqual([]);
  });

  test("has the detector in 12 KB and the panel in 120 KB, packed", () => {
    expect(packed(join(folder, "content-scripts", "detect.js"))).toBeLessThan(12 * kilobyte);
    const panel = loadedBy(folder, "sidepanel.html").reduce((sum, path) => sum + packed(path), 0);
    expect(panel).toBeGreaterThan(5 * kilobyte);
    expect(panel).toBeLessThan(120 * kilobyte);
    // The rules' words follow once the first card stands; with them it stays in proportion too.
    const chunks = filesIn(join(folder, "chunks")).filter((path) => /rules-[^/]*\.js$/u.test(path));
    const rules = Math.max(...chunks.map(packed));
    expect(rules).toBeGreaterThan(10 * kilobyte);
    expect(panel + rules).toBeLessThan(150 * kilobyte);
  });

  test("has every icon that it names", () => {
    const icons = [...Object.values(manifest.icons), ...Object.values(manifest.action.default_icon)];
    expect(icons.filter((icon) => !existsSync(join(folder, icon)))).toEqual([]);
  });
});
