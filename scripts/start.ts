/**
 * `npm start`: the built extension in a real browser, on a portal of invented places, with the panel open.
 * Without a display it prints what was found and leaves pictures. `--headless` asks for that.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { kindWords } from "../core/export/words.ts";
import type { Finding, Report } from "../core/model/report.ts";
import { build, needBrowser } from "./browser.ts";
import { type Session, startSession } from "./session.ts";

const first = "minxi/2024-final-accounts.html";
const disclosures = [
  first,
  "hubin/library-2024-final-accounts.html",
  "xianghe/2023-final-accounts.html",
  "minxi/2024-pest-control-self-evaluation.html",
];
const tierWords = { certain: "确定", probable: "疑似", note: "提示" };
const say = (line: string) => console.log(line);

const { name, path } = needBrowser(say);
say(`Browser: ${name} (${path})`);
say("Building the extension …");
build("chrome");
const headless = process.argv.includes("--headless") || !hasDisplay();
const session = await startSession({ headless, window: [1480, 960] });
if (headless) await look(session);
else await stay(session);

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** For a person at a screen: everything stays until the browser is closed. */
async function stay({ browser, open, clickAction, close }: Session): Promise<void> {
  const [blank] = await browser.pages();
  await open("index.html");
  await clickAction(await open(first));
  await blank?.close();
  say("The demo portal is open, with the panel beside the first disclosure.");
  say("All places and figures are invented. This copy has access to *.gov.cn; the published one asks first.");
  say("Close the browser window to end.");
  await new Promise<void>((done) => browser.once("disconnected", () => done()));
  await close();
}

/** For a machine without a display: findings on standard output, pictures in a folder. */
async function look(session: Session): Promise<void> {
  const folder = resolve("out", "demo");
  mkdirSync(folder, { recursive: true });
  for (const [index, disclosure] of disclosures.entries()) {
    const page = await session.open(disclosure);
    if (index === 0) await session.clickAction(page);
    const { report } = await session.reached("checked");
    if (report !== undefined) print(report);
    await shoot(session, page, join(folder, disclosure.replaceAll("/", "-").replace(".html", "")));
  }
  await session.close();
  say(`\nPictures of page and panel: ${folder}`);
}

function print({ document, coverage, findings }: Report): void {
  const { agree, rounding, differ, unsure } = coverage.relations;
  say(
    `\n${document.entity ?? "?"} · ${document.year ?? "?"} · ${document.kinds.map((kind) => kindWords[kind].zh).join("、")}`,
  );
  say(
    `  关系 ${agree + rounding + differ + unsure} 项：一致 ${agree}，尾差 ${rounding}，不一致 ${differ}，待核实 ${unsure}`,
  );
  if (findings.length === 0) say("  没有发现问题");
  for (const finding of findings) say(`  ${lineOf(finding)}`);
}

function lineOf({ tier, message, at }: Finding): string {
  const [claim] = at;
  return `[${tierWords[tier]}] ${message.zh}${claim.section === "" ? "" : `（${claim.section}）`}`;
}

/** Page and panel side by side, the first finding opened as a click on its last operand opens it. */
async function shoot(session: Session, page: Page, file: string): Promise<void> {
  const panel = await session.panel();
  await panel.waitForSelector("[role='tab']");
  const claim = await panel.$(".chip[data-role='claim']");
  await claim?.click();
  await new Promise((settled) => setTimeout(settled, 600));
  const pictures = [
    await page.screenshot({ encoding: "base64" }),
    await panel.screenshot({ encoding: "base64" }),
  ];
  const sheet = await session.browser.newPage();
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:1px;background:#888;width:max-content">${pictures
      .map((picture) => `<img src="data:image/png;base64,${picture}">`)
      .join("")}</body>`,
  );
  const body = await sheet.$("body");
  await body?.screenshot({ path: `${file}.png` });
  await sheet.close();
}
