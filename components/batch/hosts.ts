/** The host of a web address, with its port; undefined for anything else. */
function hostOf(url: string): string | undefined {
  return /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase();
}

/** Whether a granted match pattern (`*://*.gov.cn/*`, `http://a.cn/*`, `<all_urls>`) covers an address's host. */
export function isCovered(url: string, origins: readonly string[]): boolean {
  const [, scheme = ""] = /^(https?):/i.exec(url) ?? [];
  const host = hostOf(url)?.replace(/:\d+$/, "");
  if (host === undefined) return false;
  return origins.some((origin) => {
    if (origin === "<all_urls>") return true;
    const [, wanted, pattern = ""] = /^(\*|https?):\/\/([^/]+)\//.exec(origin) ?? [];
    if (wanted === undefined || (wanted !== "*" && wanted !== scheme.toLowerCase())) return false;
    if (pattern === "*") return true;
    const domain = pattern.replace(/^\*\./, "");
    return host === domain || (pattern !== domain && host.endsWith(`.${domain}`));
  });
}

/** Hosts that have to be allowed before these addresses can be read, each once. */
export function missingHosts(urls: readonly string[], origins: readonly string[]): string[] {
  const missing = urls.filter((url) => !isCovered(url, origins)).map(hostOf);
  return [...new Set(missing.filter((host) => host !== undefined))];
}

/** What to ask the browser for, so that these hosts can be read: all of `gov.cn` in one go where they are of it. */
export function originsOf(hosts: readonly string[]): string[] {
  const patterns = hosts.map((host) => {
    const name = host.replace(/:\d+$/, "");
    return /(?:^|\.)gov\.cn$/.test(name) ? "*://*.gov.cn/*" : `*://${name}/*`;
  });
  return [...new Set(patterns)];
}
