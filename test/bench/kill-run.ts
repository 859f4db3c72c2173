import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { build } from "vite";
import { randomFrom } from "../corpus/random.ts";

export interface KillOptions {
  /** Path of a Chromium. */
  readonly program: string;
  readonly kills: number;
  readonly seed: number;
  /** Every so many kills it is the whole browser; 20 by default. */
  readonly browserEvery?: number;
  /** Called after each kill. */
  readonly progress?: (done: number) => void;
}

export interface KillResult {
  readonly kills: number;
  readonly browsers: number;
  /** Decisions that the store had confirmed before the kill, and all that it held in the end. */
  readonly confirmed: number;
  readonly stored: number;
  readonly failures: readonly string[];
}

/** Runs in the page. */
interface KillPage {
  readonly stored: () => Promise<number[] | null>;
  readonly writeFrom: (number: number, confirm: (stored: number) => Promise<void>) => Promise<void>;
}

const longest = 90;

async function bundled(): Promise<string> {
  const entry = resolve(import.meta.dirname, "kill-page.ts");
  const lib = { entry, formats: ["iife" as const], name: "kill" };
  const options = {
    build: { write: false, lib, minify: false },
    configFile: false,
    logLevel: "silent",
  } as const;
  const [output] = [await build(options)].flat();
  if (output === undefined || !("output" in output)) throw new Error("nothing was bundled");
  return output.output[0].code;
}

/** One origin through all restarts: what is stored belongs to it. */
async function serve(): Promise<{ server: Server; url: string }> {
  const server = createServer((_, response) =>
    response.setHeader("content-type", "text/html").end("<!doctype html>"),
  );
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

function start(program: string, profile: string): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"];
  return puppeteer.launch({ executablePath: program, headless: true, userDataDir: profile, args });
}

/** What a fresh page finds against what was confirmed: nothing missing, nothing half, nothing twice. */
export function failureOf(found: readonly number[] | null, confirmed: number): string | undefined {
  if (found === null)
    return confirmed < 0 ? undefined : `nothing can be read, ${confirmed + 1} were confirmed`;
  if (found.some((number, index) => number !== index)) return `the log has holes: ${found.length} lines`;
  return found.length <= confirmed ? `${confirmed + 1} were confirmed, ${found.length} are there` : undefined;
}

async function openPage(browser: Browser, url: string, code: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(code);
  return page;
}

const storedIn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { goujiKill: KillPage }).goujiKill.stored());

/** Lets a page write, and kills it or its whole browser after a moment; returns the last number that was confirmed. */
async function killed(
  page: Page,
  from: number,
  { after, whole }: { after: number; whole: boolean },
): Promise<number> {
  let confirmed = from - 1;
  await page.exposeFunction("confirmStored", (number: number) => {
    confirmed = number;
  });
  await page.evaluate((number) => {
    const { goujiKill, confirmStored } = globalThis as unknown as {
      goujiKill: KillPage;
      confirmStored: (stored: number) => Promise<void>;
    };
    void goujiKill.writeFrom(number, confirmStored);
  }, from);
  await new Promise((done) => setTimeout(done, after));
  const client = await page.createCDPSession();
  if (whole) {
    const program = page.browser().process();
    const gone = new Promise((done) => program?.once("exit", done));
    program?.kill("SIGKILL");
    // A second browser must not open the profile while the first is still dying.
    await gone;
  }
  // A page that crashes does not answer.
  else client.send("Page.crash").catch(() => undefined);
  await new Promise((done) => setTimeout(done, 20));
  return confirmed;
}

/** Kills the store of decisions in the middle of its writing, again and again, and looks each time what is there. */
export async function runKills({
  program,
  kills,
  seed,
  browserEvery = 20,
  progress,
}: KillOptions): Promise<KillResult> {
  const [code, { server, url }] = [await bundled(), await serve()];
  const profile = mkdtempSync(join(tmpdir(), "gouji-kills-"));
  const random = randomFrom(seed);
  const failures: string[] = [];
  let browser = await start(program, profile);
  let [confirmed, browsers, found] = [-1, 0, [] as readonly number[] | null];
  try {
    for (let round = 0; round <= kills; round += 1) {
      const page = await openPage(browser, url, code);
      found = await storedIn(page);
      const failure = failureOf(found, confirmed);
      if (failure !== undefined) failures.push(`after kill ${round}: ${failure}`);
      if (round === kills) break;
      const whole = round % browserEvery === browserEvery - 1;
      const from = found?.length ?? 0;
      confirmed = await killed(page, from, { after: random.int(1, longest), whole });
      progress?.(round + 1);
      if (!whole) await page.close().catch(() => undefined);
      else {
        browsers += 1;
        await browser.close().catch(() => undefined);
        browser = await start(program, profile);
      }
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { kills, browsers, confirmed: confirmed + 1, stored: found?.length ?? 0, failures };
}
