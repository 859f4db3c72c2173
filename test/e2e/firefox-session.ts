import { join, resolve } from "node:path";
import { servePages } from "../../demo/server.ts";
import { grantedCopy } from "../../scripts/browser.ts";
import { startFirefox } from "./firefox.ts";

const id = "gouji@gouji.invalid";
const uuid = "6b1c1d52-4b0e-4c1b-9a53-8f0f6f7a2c11";

/** Firefox with the built extension in it and the demo portal as `www.demo.gov.cn`. */
export type FirefoxSession = Awaited<ReturnType<typeof startFirefoxSession>>;

export async function startFirefoxSession(program: string, isGranted: boolean, preferences: object = {}) {
  const { server, port } = await servePages();
  const firefox = await startFirefox(program, {
    "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
    "network.dns.localDomains": "www.demo.gov.cn",
    "network.socket.forcePort": `80=${port}`,
    // Requests for permissions are granted without a question: nobody is there to answer it.
    "extensions.webextOptionalPermissionPrompts": false,
    ...preferences,
  });
  const { send, evaluate } = firefox;
  const built = join(".output", "firefox-mv3");
  const extension = isGranted
    ? grantedCopy(built, join("out", "granted-firefox"), ["*://*.gov.cn/*"])
    : built;
  await send("webExtension.install", { extensionData: { type: "path", path: resolve(extension) } });

  async function openTab(url: string, background = false): Promise<string> {
    const { context } = await send("browsingContext.create", { type: "tab", background });
    const wait = background ? "none" : "complete";
    await send("browsingContext.navigate", { context, url, wait }).catch((error: Error) => {
      // Pages of extensions are shown, yet the answer to navigating there is an error.
      if (!background) throw error;
    });
    return String(context);
  }

  /** A tab of the extension: the way to its interface and to its sidebar's document. */
  const aid = await openTab(`moz-extension://${uuid}/icon/mark.svg.html`, true);
  const page = await openTab("http://www.demo.gov.cn/minxi/2024-final-accounts.html");
  const { contexts } = (await send("browsingContext.getTree", { "moz:scope": "chrome" })) as {
    contexts: { context: string; url: string }[];
  };
  const window = contexts.find(({ url }) => url.endsWith("browser.xhtml"))?.context ?? "";

  return {
    ...firefox,
    aid,
    page,
    /** The value of an expression in the browser's own window. */
    inWindow: <Value>(expression: string) => evaluate<Value>(window, expression),
    /** The value of an expression over `panel`, the window of the real sidebar; null while there is none. */
    inSidebar: <Value>(expression: string) =>
      evaluate<Value>(
        aid,
        `(() => { const panel = browser.extension.getViews({ type: "sidebar" })[0];
          return panel ? (${expression}) : null; })()`,
      ),
    /** A page of the extension in a tab of its own, in front. */
    openOwn: async (path: string) => {
      const context = await openTab(`moz-extension://${uuid}/${path}`, true);
      await send("browsingContext.activate", { context });
      return context;
    },
    /** A real click on the toolbar button. */
    clickAction: () =>
      evaluate(
        window,
        `(() => { const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
          const extension = ExtensionParent.GlobalManager.extensionMap.get("${id}");
          ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window); })()`,
      ),
    /** The sidebar as the browser's own menu opens it: that gives no access to the page. */
    showSidebar: () =>
      evaluate(
        window,
        `SidebarController.show("${id.replaceAll(/[@.]/gu, "_")}-sidebar-action").then(() => true)`,
      ),
    /** A real click in the extension's tab that asks for the hosts, as the panel's button does. */
    grant: async () => {
      await send("browsingContext.activate", { context: aid });
      await evaluate(
        aid,
        `document.onclick = () => { browser.permissions.request({ origins: ["*://*.gov.cn/*"] }); }; 1`,
      );
      const click = [
        { type: "pointerMove", x: 100, y: 100 },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      await send("input.performActions", {
        context: aid,
        actions: [{ type: "pointer", id: "mouse", actions: click }],
      });
      await send("browsingContext.activate", { context: page });
    },
    end: async () => {
      await firefox.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Asks until the answer is something, for a while. */
export async function until<Value>(ask: () => Promise<Value>): Promise<Value> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await ask();
    if (value || Date.now() > end) return value;
    await new Promise((later) => setTimeout(later, 150));
  }
}
