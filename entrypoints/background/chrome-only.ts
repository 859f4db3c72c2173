/** The parts of Chrome's API that the polyfill's types do not know, as far as they are used. */
interface ChromeOnly {
  readonly sidePanel?: {
    readonly open: (options: { readonly tabId: number } | { readonly windowId: number }) => Promise<void>;
    readonly setPanelBehavior: (options: { readonly openPanelOnActionClick: boolean }) => Promise<void>;
  };
  readonly offscreen?: {
    readonly createDocument: (options: {
      readonly url: string;
      readonly reasons: readonly string[];
      readonly justification: string;
    }) => Promise<void>;
    readonly hasDocument: () => Promise<boolean>;
  };
}

/** Undefined parts are those that this browser does not have. */
export const chromeOnly: ChromeOnly = (globalThis as { chrome?: ChromeOnly }).chrome ?? {};
