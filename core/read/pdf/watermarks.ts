import type { Glyph, PageGlyphs } from "./glyphs.ts";

/** Words larger than the text by this are no text when they stand at the same place of most pages. */
const larger = 1.6;
const mostPages = 0.6;
const fewestPages = 3;
/** Share of the height at top and bottom where running heads stand: these are told by other means. */
const margin = 0.13;

function sizeOf({ glyphs }: PageGlyphs): number {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

/** What a large character of the middle of a page is and where it stands, the same on every page for a watermark. */
function keysOf(page: PageGlyphs): ReadonlyMap<Glyph, string> {
  const usual = sizeOf(page);
  const keys = new Map<Glyph, string>();
  for (const glyph of page.glyphs) {
    const { baseline, left, size, text } = glyph;
    const inMiddle = baseline > page.height * margin && baseline < page.height * (1 - margin);
    if (size > usual * larger && inMiddle)
      keys.set(glyph, `${text} ${Math.round(left)} ${Math.round(baseline)} ${Math.round(size)}`);
  }
  return keys;
}

/** Pages without upright words printed large over the text of most of them; slanted ones are never read. */
export function withoutWatermarks(pages: readonly PageGlyphs[]): readonly PageGlyphs[] {
  const keys = pages.map(keysOf);
  const counts = new Map<string, number>();
  for (const onPage of keys)
    for (const key of new Set(onPage.values())) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(fewestPages, pages.length * mostPages);
  return pages.map((page, index) => {
    const isMark = (glyph: Glyph) => (counts.get(keys[index]?.get(glyph) ?? "") ?? 0) >= least;
    return { ...page, glyphs: page.glyphs.filter((glyph) => !isMark(glyph)) };
  });
}
