/** Milliseconds that a server asks to wait (RFC 9110 §10.2.3: seconds or a date); undefined when it says nothing. */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const words = header.trim();
  if (/^\d{1,9}$/.test(words)) return Number(words) * 1000;
  const date = Date.parse(words);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
