function twoDigits(value: number): string {
  return String(Math.trunc(Math.abs(value))).padStart(2, "0");
}

/** ISO 8601 of this moment with the zone that the reviewer lives in. */
export function nowWithZone(now = new Date()): string {
  const offset = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + offset * 60_000).toISOString().replace("Z", "");
  return `${local}${offset < 0 ? "-" : "+"}${twoDigits(offset / 60)}:${twoDigits(offset % 60)}`;
}
