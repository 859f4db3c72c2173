import browser from "webextension-polyfill";
import { type FromPanel, panelPort, type ToPanel } from "./panel.ts";

/** The panel's line to the background. */
export interface PanelLink {
  readonly send: (message: FromPanel) => void;
  readonly close: () => void;
}

/**
 * Connects a panel document to the background and keeps the connection: the background may be put to sleep
 * by the browser at any time, which closes the port and loses nothing that a fresh `hello` does not bring back.
 */
export async function connectPanel(listen: (message: ToPanel) => void): Promise<PanelLink> {
  const { id: windowId = -1 } = await browser.windows.getCurrent();
  let port: browser.Runtime.Port | undefined;
  let closed = false;
  const connect = () => {
    const opened = browser.runtime.connect({ name: panelPort });
    opened.onMessage.addListener((message) => listen(message as ToPanel));
    opened.onDisconnect.addListener(() => {
      port = undefined;
      if (!closed) setTimeout(() => port ?? connect(), 50);
    });
    opened.postMessage({ type: "hello", windowId } satisfies FromPanel);
    port = opened;
    return opened;
  };
  connect();
  return {
    send: (message) => (port ?? connect()).postMessage(message),
    close: () => {
      closed = true;
      port?.disconnect();
    },
  };
}

/** Asks for hosts; must be called in the click's own turn. True when they are granted. */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}
