import { mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFirefox } from "../../scripts/browser.ts";
import { type FirefoxSession, startFirefoxSession, until } from "./firefox-session.ts";
import { type FirefoxTab, firefoxTab } from "./firefox-tab.ts";

const program = findFirefox();
const files = join("demo", "pages", "hubin", "files");
const shots = join("out", "reviewer");
const claim = ".chip[data-role='claim']";

describe.skipIf(program === undefined)("the reviewer page in Firefox", () => {
  const downloads = mkdtempSync(join(tmpdir(), "gouji-downloads-"));
  let session: FirefoxSession;
  let tab: FirefoxTab;

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    session = await startFirefoxSession(program ?? "", true, {
      "browser.download.dir": downloads,
      "browser.download.folderList": 2,
      "browser.download.useDownloadDir": true,
      "browser.download.always_ask_before_handling_new_types": false,
    });
    tab = firefoxTab(session, await session.openOwn("reviewer.html"));
  });
  afterAll(() => session?.end());

  test("a PDF from the disk is drawn as pages, and checked", async () => {
    await tab.choose(join(files, "children-library-2024.pdf"));
    await tab.wait(
      `document.querySelector(".pdf-page canvas") && document.querySelector("[data-finding] .chip")`,
    );
    expect(await tab.ask<string>(`document.getElementById("panel").textContent`)).toContain("72.21%");
  });

  test("a chip leads to the words on their page, and a click on the words to the card", async () => {
    await tab.click(`[data-finding] ${claim}`);
    const print = await tab.ask<string>(`document.querySelector("${claim} .chip-print").textContent`);
    const lit = await until(async () => {
      const found = await tab.lit("gouji-current");
      return found !== undefined && found.y > 44 && found.y < 880 ? found : undefined;
    });
    expect(lit?.text).toBe(print);
    await tab.shoot(join(shots, "firefox-pdf.png"));
    await tab.click("[data-open='true'] .card-sentence button");
    await tab.wait(`document.querySelector("[data-open='true']") === null`);
    await tab.clickAt(lit?.x ?? 0, lit?.y ?? 0);
    await tab.wait(`document.querySelector("[data-open='true']")`);
  });

  test("the minimap stands beside the document's scroll bar", async () => {
    const rail = `(() => { const pane = document.getElementById("pane"); const { left, top } = pane.getBoundingClientRect();
      return Array.from({ length: pane.clientHeight }, (_, y) => top + y)
        .some((y) => document.elementFromPoint(left + pane.clientWidth - 2, y)?.localName === "gouji-marks"); })()`;
    await tab.wait(rail);
  });

  test("an evidence pack of the file is made, and the verifier finds it intact", async () => {
    await tab.click("[popovertarget='panel-menu'].icon-button");
    await tab.click("#panel-menu .verb");
    await tab.click(".export-pack button");
    await tab.wait(`document.querySelector(".export-hash")`);
    const hash = await tab.ask<string>(`document.querySelector(".export-hash").textContent`);
    const name = await until(async () =>
      readdirSync(downloads).find((each) => each.endsWith(`evidence-${hash.slice(0, 16)}.zip`)),
    );
    expect(name).toBeDefined();
    const verifier = firefoxTab(session, await session.openOwn("verifier.html"));
    await verifier.choose(join(downloads, name ?? ""));
    await verifier.wait(`document.querySelector(".verifier[data-phase=pack]")`);
    await verifier.shoot(join(shots, "firefox-verifier.png"));
    expect(await verifier.ask(`document.querySelector(".verifier-pack").dataset.intact`)).toBe("true");
  }, 90_000);
});

describe.skipIf(program === undefined)("“check this attachment” in Firefox, as it is published", () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await startFirefoxSession(program ?? "", false);
  });
  afterAll(() => session?.end());

  /** Opens the browser's own menu on a link of the page and chooses our item. */
  async function chooseOnLink(ending: string): Promise<string> {
    const { page, send, inWindow } = session;
    const tab = firefoxTab(session, page);
    await send("browsingContext.activate", { context: page });
    await tab.click(`a[href$="${ending}"]`, 2);
    const menu = `document.getElementById("contentAreaContextMenu")`;
    const item = `[...${menu}.children].find(({ id }) => id.startsWith("gouji"))`;
    const label = await until(() =>
      inWindow<string>(`${menu}.state === "open" ? ${item}?.label ?? "none of ours" : ""`),
    );
    await inWindow(`${menu}.activateItem(${item}), 1`);
    return label;
  }

  /** The tab of a page of the extension, once it is open. */
  async function tabOf(path: string): Promise<string> {
    const context = await until(async () => {
      const { contexts } = (await session.send("browsingContext.getTree", {})) as {
        contexts: { context: string; url: string }[];
      };
      return contexts.find(({ url }) => url.includes(path))?.context ?? "";
    });
    await session.send("browsingContext.activate", { context });
    return context;
  }

  test("the menu opens the reviewer, which asks for the file's site; granted, the file is shown", async () => {
    const url = "http://www.demo.gov.cn/hubin/children-library-2024-attachments.html";
    await session.send("browsingContext.navigate", { context: session.page, url, wait: "complete" });
    expect(await chooseOnLink(".pdf")).toMatch(/勾稽|Gouji/u);
    const tab = firefoxTab(session, await tabOf("/reviewer.html#"));
    await tab.wait(`document.querySelector("[data-phase='no-access']")`);
    expect(await tab.ask<string>("document.body.textContent")).toContain("www.demo.gov.cn");
    await tab.shoot(join(shots, "firefox-no-access.png"));
    await tab.click("[data-phase='no-access'] .verb-main");
    await tab.wait(
      `document.querySelector(".pdf-page canvas") && document.querySelector("[data-finding] .chip")`,
    );
    // Firefox tells the words of the link.
    expect(await tab.ask<string>(`document.querySelector(".reviewer-name").textContent`)).toContain("沪滨区");
    expect(await tab.ask<string>(`document.getElementById("panel").textContent`)).toContain("72.21%");
  }, 60_000);
});
