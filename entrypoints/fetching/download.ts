import type { ReportError } from "../../core/model/report.ts";
import { downloadErrors, statusError } from "./http-errors.ts";
import { retryAfterOf } from "./retry-after.ts";

/** What came of asking for an address. */
export type Download =
  | {
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Where redirects led. */
      readonly url: string;
      /** What the server says the encoding is. */
      readonly charset: string | undefined;
    }
  | {
      readonly error: ReportError;
      /** Whether the same request may succeed later. */
      readonly mayPass: boolean;
      /** Milliseconds that the server asks to wait before anything else is asked of it. */
      readonly waitMs?: number | undefined;
    };

export interface DownloadLimits {
  readonly signal?: AbortSignal;
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
}

const defaults = { maxBytes: 64 * 1024 * 1024, timeoutMs: 60_000 };

/** Answers after which waiting helps. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Asks for one address that a person chose: the only request that any part of the extension makes. Nothing of the
 * answer is run or shown as it is. A `blob:` address is a file that the extension holds itself. Throws only when
 * `signal` aborts.
 */
export async function download(url: string, limits: DownloadLimits = {}): Promise<Download> {
  if (!/^(?:https?:\/\/|blob:)/i.test(url)) return { error: downloadErrors.scheme, mayPass: false };
  const { maxBytes, timeoutMs } = { ...defaults, ...limits };
  const late = AbortSignal.timeout(timeoutMs);
  const signal = limits.signal === undefined ? late : AbortSignal.any([limits.signal, late]);
  try {
    const response = await fetch(url, { signal, credentials: "include" });
    if (!response.ok) return refusalOf(response);
    const bytes = await bytesOf(response, maxBytes);
    if (bytes === undefined) return { error: downloadErrors.tooLarge(maxBytes), mayPass: false };
    return { bytes, url: response.url || url, charset: charsetOf(response) };
  } catch (error) {
    limits.signal?.throwIfAborted();
    if (late.aborted) return { error: downloadErrors.timeout(timeoutMs / 1000), mayPass: true };
    // Browsers say "TypeError" for whatever goes wrong on the way: no such host, refused, broken off, forbidden.
    if (!(error instanceof TypeError)) throw error;
    const isOffline = globalThis.navigator?.onLine === false;
    return { error: isOffline ? downloadErrors.offline : downloadErrors.unreachable, mayPass: true };
  }
}

function refusalOf(response: Response): Download {
  const { status, headers } = response;
  // What comes with a refusal is of no use: the connection is given back.
  void response.body?.cancel();
  const waitMs = retryAfterOf(headers.get("retry-after"), Date.now());
  return {
    error: statusError(status),
    mayPass: passing.has(status),
    ...(waitMs === undefined ? {} : { waitMs }),
  };
}

/** The whole answer, or undefined as soon as it is longer than allowed, whatever its head said. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const said = Number(response.headers.get("content-length") ?? 0);
  if (response.body === null) return new Uint8Array(0);
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = said > most ? { done: true, value: undefined } : await reader.read();
    if (value !== undefined) {
      parts.push(value);
      length += value.length;
    }
    if (said > most || length > most) {
      await reader.cancel();
      return undefined;
    }
    if (done) return joined(parts, length);
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function charsetOf({ headers }: Response): string | undefined {
  return /charset\s*=\s*["']?([\w-]{2,20})/i.exec(headers.get("content-type") ?? "")?.[1];
}
