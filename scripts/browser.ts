import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";

export interface FoundBrowser {
  readonly path: string;
  readonly name: string;
}

const commands = [
  ["chromium", "Chromium"],
  ["chromium-browser", "Chromium"],
  ["google-chrome-stable", "Chrome"],
  ["google-chrome", "Chrome"],
  ["microsoft-edge-stable", "Edge"],
  ["microsoft-edge", "Edge"],
] as const;

const macPrograms = [
  ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chrome"],
  ["Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "Edge"],
  ["Chromium.app/Contents/MacOS/Chromium", "Chromium"],
] as const;

const windowsPrograms = [
  ["Google\\Chrome\\Application\\chrome.exe", "Chrome"],
  ["Microsoft\\Edge\\Application\\msedge.exe", "Edge"],
  ["Chromium\\Application\\chrome.exe", "Chromium"],
] as const;

/** A Chromium, Chrome or Edge of this machine; `GOUJI_BROWSER` names another program. */
export function findBrowser(): FoundBrowser | undefined {
  const chosen = process.env.GOUJI_BROWSER;
  if (chosen !== undefined && existsSync(chosen)) return { path: chosen, name: "GOUJI_BROWSER" };
  return candidates().find(({ path }) => existsSync(path));
}

function candidates(): FoundBrowser[] {
  if (process.platform === "darwin") {
    const folders = ["/Applications", join(process.env.HOME ?? "", "Applications")];
    return folders.flatMap((folder) =>
      macPrograms.map(([program, name]) => ({ path: join(folder, program), name })),
    );
  }
  if (process.platform === "win32") {
    const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPrograms.map(([program, name]) => ({ path: join(folder, program), name })));
  }
  return commands.flatMap(([command, name]) => inPath(command).map((path) => ({ path, name })));
}

function inPath(command: string): string[] {
  return (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, command));
}

export function findFirefox(): string | undefined {
  return ["firefox-esr", "firefox"].flatMap(inPath).find((path) => existsSync(path));
}

/** What a package manager calls the browser and a font with Chinese characters. */
const managers = [
  {
    command: "apt-get",
    refresh: ["update"],
    add: ["install", "-y", "--no-install-recommends"],
    font: "fonts-noto-cjk",
    firefox: "firefox-esr",
  },
  {
    command: "dnf",
    refresh: [],
    add: ["install", "-y"],
    font: "google-noto-sans-cjk-vf-fonts",
    firefox: "firefox",
  },
  { command: "pacman", refresh: [], add: ["-Sy", "--noconfirm"], font: "noto-fonts-cjk", firefox: "firefox" },
  {
    command: "zypper",
    refresh: [],
    add: ["--non-interactive", "install"],
    font: "google-noto-sans-sc-fonts",
    firefox: "MozillaFirefox",
  },
  { command: "apk", refresh: [], add: ["add"], font: "font-noto-cjk", firefox: "firefox-esr" },
] as const;

/**
 * A browser, installed through the system's package manager when there is none and that needs no question.
 * Ends the process with the exact command to type when it cannot.
 */
export function needBrowser(say: (line: string) => void): FoundBrowser {
  const manager = managers.find(({ command }) => inPath(command).some((path) => existsSync(path)));
  const found = findBrowser();
  if (found !== undefined) {
    if (manager !== undefined && !hasChineseFont()) install(manager, [manager.font], say);
    return found;
  }
  if (manager !== undefined) {
    install(manager, ["chromium", ...(hasChineseFont() ? [] : [manager.font])], say);
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  say(
    manager === undefined
      ? "No Chromium, Chrome or Edge was found. Install one of them, or name its program in GOUJI_BROWSER."
      : `No Chromium, Chrome or Edge was found. Type: sudo ${manager.command} ${manager.add.join(" ")} chromium ${manager.font}`,
  );
  process.exit(1);
}

/** Firefox is welcome, not needed: its path, or undefined when there is none and none can be installed. */
export function wantFirefox(say: (line: string) => void): string | undefined {
  const found = findFirefox();
  if (found !== undefined) return found;
  const manager = managers.find(({ command }) => inPath(command).some((path) => existsSync(path)));
  if (manager !== undefined) install(manager, [manager.firefox], say);
  return findFirefox();
}

function hasChineseFont(): boolean {
  if (process.platform !== "linux") return true;
  const { status, stdout } = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== "";
}

function install(
  manager: (typeof managers)[number],
  packages: readonly string[],
  say: (line: string) => void,
): void {
  const prefix = privilege();
  if (prefix === undefined) return;
  let complaint = "";
  say(`Installing ${packages.join(" and ")} with ${manager.command} …`);
  const run = (words: readonly string[]) => {
    const [program = "", ...rest] = [...prefix, manager.command, ...words];
    const { status, stderr } = spawnSync(program, rest, {
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) complaint = stderr;
    return status === 0;
  };
  // Another package manager may hold the lock for a while.
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (manager.refresh.length === 0 || run(manager.refresh)) {
      if (run([...manager.add, ...packages])) return;
    }
    spawnSync("sleep", ["3"]);
  }
  say(complaint.trim());
}

function privilege(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0 ? ["sudo", "-n"] : undefined;
}

/**
 * Copies a build to `to` with hosts granted at once: a test or a demo cannot answer the browser's question.
 * The build that is published asks.
 */
export function grantedCopy(from: string, to: string, hosts: readonly string[]): string {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const file = join(to, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }, null, 2));
  return to;
}

/** Starts the browser so that every `*.gov.cn` host is the server on `port`, and nothing else is reachable. */
export function launch(
  program: FoundBrowser,
  options: { readonly port: number; readonly headless: boolean; readonly window?: readonly [number, number] },
): Promise<Browser> {
  const [width, height] = options.window ?? [1400, 900];
  return puppeteer.launch({
    browser: "chrome",
    executablePath: program.path,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    // A person should not be told that the browser is under test.
    ignoreDefaultArgs: options.headless ? [] : ["--enable-automation"],
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(options.headless ? ["--disable-gpu"] : []),
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      `--window-size=${width},${height}`,
      `--host-resolver-rules=MAP *.gov.cn:80 127.0.0.1:${options.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
}

/** Builds one browser's extension; the builder's own words are shown only when it fails. */
export function build(browser: "chrome" | "firefox"): string {
  const wxt = join("node_modules", "wxt", "bin", "wxt.mjs");
  execFileSync(process.execPath, [wxt, "build", "-b", browser, "--mv3"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return join(".output", `${browser}-mv3`);
}
