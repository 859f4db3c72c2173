import { organisationEndings } from "../../../lexicon/recognition.ts";
import type { Document } from "../../../model/document.ts";
import type { Range } from "../../../model/range.ts";
import type { NameDoubt } from "../../../model/structure.ts";
import { strangersInProse } from "./strangers.ts";

interface Named {
  readonly name: string;
  readonly range: Range;
}

/** Units named in captions of tables and in prose that are not the unit of the document, and 部门 for 单位 in headings. */
export function entityDoubts(document: Document): NameDoubt[] {
  return [...otherUnits(document), ...strangersInProse(document), ...mixedWords(document)];
}

/** A caption that names a unit which neither the title nor most of the other captions name. */
function otherUnits(document: Document): NameDoubt[] {
  const named = captionUnits(document);
  const own = document.identity.entity;
  const common = mostCommon(named.map(({ name }) => name));
  const known = [own, common].filter((name) => name !== undefined);
  if (common === undefined || own === undefined || !isSame(own, common)) return [];
  return named
    .filter(({ name }) => !known.some((each) => isSame(each, name)))
    .map(({ name, range }) => ({
      kind: "entity-name",
      range,
      printed: name,
      expected: common,
      tier: "probable",
    }));
}

function captionUnits(document: Document): Named[] {
  const label =
    /(?:^|[\s：:\t])(?:编制单位|编制部门|公开部门|公开单位|填报单位|部门名称|单位名称|部门|单位)[：:]\s{0,3}([\u4e00-\u9fff（）()]{4,40})/;
  const captions: Range[] = [
    ...document.paragraphs.filter(({ role }) => role === "caption").map(({ range }) => range),
    ...document.tables.flatMap(({ cells, headerRows }) =>
      cells.filter(({ row }) => row < Math.max(1, headerRows)).map(({ range }) => range),
    ),
  ];
  return captions.flatMap((range) => {
    const match = label.exec(document.text.slice(range[0], Math.min(range[1], range[0] + 80)));
    const name = match?.[1];
    if (match === null || name === undefined || !organisationEndings.some((ending) => name.endsWith(ending)))
      return [];
    const start = range[0] + match.index + match[0].indexOf(name);
    return [{ name, range: [start, start + name.length] as const }];
  });
}

function mostCommon(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= 2 ? best[0] : undefined;
}

/** The full name, its end (without place), or a short form whose characters occur in it in order. */
function isSame(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.includes(short)) return true;
  let at = 0;
  for (const char of long) if (char === short.charAt(at)) at += 1;
  return at === short.length;
}

/** A unit's own disclosure whose headings call it a department, as its superior's template does. */
function mixedWords(document: Document): NameDoubt[] {
  const title = `${document.snapshot.title} ${document.text.slice(0, 60)}`;
  if (!/单位(?:预|决)算/.test(title) || /部门(?:预|决)算|部门[（(]单位/.test(title)) return [];
  const wrong = document.sections.find(
    ({ title: heading, level, topic }) =>
      level > 0 &&
      topic !== "table" &&
      /部门(?:概况|基本情况|(?:预|决)算(?:表|报表|情况说明|公开表))/.test(heading) &&
      !/部门[（(]单位|部门预算经济|单位/.test(heading),
  );
  if (wrong === undefined) return [];
  const at = wrong.heading[0] + document.text.slice(...wrong.heading).indexOf("部门");
  return [
    { kind: "department-or-unit", range: [at, at + 2], printed: "部门", expected: "单位", tier: "note" },
  ];
}
