import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Session, startSession } from "../../scripts/session.ts";
import { violations } from "./axe.ts";

const shots = join("out", "reviewer");
const pdf = "hubin/files/children-library-2024.pdf";

let session: Session;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  session = await startSession({ window: [1400, 900], granted: ["*://www.demo.gov.cn/*"] });
});

afterAll(() => session.close());

interface MenuClick {
  readonly menuItemId: string;
  readonly linkUrl?: string;
}

interface MenuApi {
  readonly contextMenus: {
    readonly update: (id: string, change: object) => Promise<void>;
    readonly onClicked: { readonly dispatch: (click: object, tab: object) => void };
  };
}

/** What the browser does when an item of the menu is chosen; menus themselves cannot be driven without a window. */
async function choose(click: MenuClick): Promise<void> {
  const background = await session.background();
  await background.evaluate((chosen) => {
    const { chrome } = globalThis as unknown as { chrome: MenuApi };
    chrome.contextMenus.onClicked.dispatch(chosen, {});
  }, click);
}

/** The reviewer page that opens while `act` is done. */
async function opened(act: () => Promise<unknown>): Promise<Page> {
  const known = new Set(session.browser.targets());
  const opening = session.browser.waitForTarget(
    (target) => target.url().includes("/reviewer.html") && !known.has(target),
  );
  await act();
  const page = await (await opening).asPage();
  await page.setViewport({ width: 1360, height: 820 });
  return page;
}

test("the menu's items are there", async () => {
  const background = await session.background();
  const known = await background.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: MenuApi };
    const isThere = (id: string) =>
      chrome.contextMenus.update(id, {}).then(
        () => true,
        () => false,
      );
    return [await isThere("check-link"), await isThere("open-reviewer"), await isThere("no-such-item")];
  });
  expect(known).toEqual([true, true, false]);
});

test("“check this attachment” on a link opens the file, fetched and checked", async () => {
  const page = await opened(() =>
    choose({ menuItemId: "check-link", linkUrl: `http://www.demo.gov.cn/${pdf}` }),
  );
  await page.waitForSelector("[data-finding] .chip");
  await page.waitForSelector(".pdf-page canvas");
  expect(await page.$eval(".reviewer-name", ({ textContent }) => textContent)).toBe(
    "children-library-2024.pdf",
  );
  // What to open is in no address that a page could make.
  expect(page.url()).not.toContain("demo.gov.cn");
  await page.close();
});

test("the item of the toolbar button opens the empty page", async () => {
  const page = await opened(() => choose({ menuItemId: "open-reviewer" }));
  await page.waitForSelector("[data-phase='empty']");
  await page.close();
});

test("a link to a site that was not granted: the page names the site, and one click asks for it alone", async () => {
  const linkUrl = `http://files.demo.gov.cn/${pdf}`;
  const page = await opened(() => choose({ menuItemId: "check-link", linkUrl }));
  await page.waitForSelector("[data-phase='no-access']");
  expect(await page.$eval("[data-phase='no-access']", ({ textContent }) => textContent)).toContain(
    "files.demo.gov.cn",
  );
  await page.screenshot({ path: join(shots, "no-access.png") });
  expect(await violations(page)).toEqual([]);
  // The browser's own question waits for a person; it is enough here that it is asked, and what for.
  await page.evaluate(() => {
    const { chrome, browser = chrome } = globalThis as unknown as Record<string, { permissions: object }>;
    for (const api of [chrome, browser])
      Object.assign(api?.permissions ?? {}, {
        request: (asked: object) => {
          document.body.dataset.asked = JSON.stringify(asked);
          return Promise.resolve(false);
        },
      });
  });
  await page.click("[data-phase='no-access'] .verb-main");
  await page.waitForFunction(() => document.body.dataset.asked !== undefined);
  const asked = await page.evaluate(() => JSON.parse(document.body.dataset.asked ?? "") as object);
  expect(asked).toEqual({ origins: ["*://files.demo.gov.cn/*"] });
  await page.close();
});

test("a link that is dead, and one that gives a web page in place of the file, are told apart", async () => {
  const linked = async (path: string) => {
    const page = await opened(() =>
      choose({ menuItemId: "check-link", linkUrl: `http://www.demo.gov.cn/${path}` }),
    );
    await page.waitForSelector("[data-phase='failed']");
    const words = await page.$eval("[data-phase='failed']", ({ textContent }) => textContent);
    await page.close();
    return words;
  };
  expect(await linked("hubin/files/none.pdf")).toContain("404");
  expect(await linked("hubin/library-2024-final-accounts.html?file=a.pdf")).toContain("给的是一个网页");
});

test("the PDF that a tab shows is opened from the panel, and checked", async () => {
  const tab = await session.open(pdf);
  await session.clickAction(tab);
  const panel = await session.panel();
  await panel.waitForSelector(".verb-main");
  await panel.screenshot({ path: join(shots, "pdf-tab-panel.png") });
  const page = await opened(() => panel.click(".verb-main"));
  await page.waitForSelector("[data-finding] .chip");
  await page.waitForSelector(".pdf-text span");
  await page.screenshot({ path: join(shots, "pdf-tab.png") });
  expect(await page.$eval(".reviewer-name", ({ textContent }) => textContent)).toBe(
    "children-library-2024.pdf",
  );
  expect(await page.$eval("#panel", ({ textContent }) => textContent)).toContain("72.21%");
});
