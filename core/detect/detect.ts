import { provinces } from "../lexicon/provinces.ts";
import type { DisclosureKind, Identity } from "../model/document.ts";
import type { Block, Snapshot } from "../model/snapshot.ts";
import { recognise } from "./recognise.ts";

const longestTitle = 60;
const mostHeadings = 40;

/** What the document is, from its title, headings, address and a few cues of its body. */
export function detect(snapshot: Snapshot): Identity {
  const { text, blocks, title, url } = snapshot;
  const tables = blocks.filter(({ kind }) => kind === "table").length;
  const found = recognise({ url, title, headings: headingsOf(text, blocks), body: text, tables });
  const kinds = new Set<DisclosureKind>(found.kinds);
  if (found.isDisclosure) for (const kind of annexedKinds(text, blocks)) kinds.add(kind);
  return {
    isDisclosure: found.isDisclosure,
    confidence: found.confidence,
    kinds: [...kinds],
    entity: found.entity,
    year: found.year,
    province: provinceOf(`${title}\n${found.entity ?? ""}`, url, text.slice(0, 3000)),
  };
}

function headingsOf(text: string, blocks: readonly Block[]): string[] {
  const headings: string[] = [];
  for (const block of blocks) {
    if (headings.length >= mostHeadings) break;
    if (block.kind === "paragraph" && (block.level ?? 9) <= 3)
      headings.push(text.slice(...block.range).trim());
  }
  return headings;
}

/** Tables and reports that are printed after the main document and are disclosures of their own kind. */
function annexedKinds(text: string, blocks: readonly Block[]): DisclosureKind[] {
  return blocks.flatMap((block, index) => {
    const next = blocks.slice(index + 1, index + 4);
    const kind = kindOfTitle(titleOf(text, block), block.kind === "table" ? [block, ...next] : next, text);
    return kind === undefined ? [] : [kind];
  });
}

/** The words that a block opens with, if they are short enough for a title. */
function titleOf(text: string, block: Block): string {
  const start = block.range[0];
  const words = text.slice(start, Math.min(block.range[1], start + longestTitle + 1));
  const line = block.kind === "table" ? (words.trimStart().split(/[\t\n]/, 1)[0] ?? "") : words;
  return line.length > longestTitle ? "" : line.replace(/\s/g, "");
}

function kindOfTitle(words: string, next: readonly Block[], text: string): DisclosureKind | undefined {
  if (/(?:自评表|目标(?:实际)?完成情况表)(?:[（(].{0,16}[）)])?$/.test(words)) {
    return next.some(({ kind }) => kind === "table") ? "self-evaluation" : undefined;
  }
  if (!/(?:自评|评价)报告(?:范本)?$/.test(words)) return undefined;
  if (!next.some((block) => opensChapters(text, block))) return undefined;
  return /自评报告(?:范本)?$/.test(words) ? "self-evaluation" : "evaluation-report";
}

function opensChapters(text: string, block: Block): boolean {
  return (
    block.kind === "paragraph" &&
    /^\s{0,4}(?:一、|1[.、]|第一)/.test(text.slice(block.range[0], block.range[0] + 8))
  );
}

/** Two-digit code: by the names in title and unit, then by the host, then by a full name in the first lines. */
function provinceOf(names: string, url: string | undefined, text: string): string | undefined {
  const labels = hostLabels(url);
  const hosted = labels.at(-1) === "cn" && labels.at(-2) === "gov" ? labels.at(-3) : undefined;
  const found =
    provinces.find(({ name }) => names.includes(name)) ??
    provinces.find(({ short, places }) =>
      [short, ...places.split(" ")].some((place) => place !== "" && names.includes(place)),
    ) ??
    provinces.find(({ host }) => host === hosted) ??
    provinces.find(({ name }) => text.includes(name));
  return found?.code;
}

function hostLabels(url: string | undefined): string[] {
  const host = /^[a-z]+:\/\/([^/:?#]{1,253})/i.exec(url ?? "")?.[1] ?? "";
  return host.toLowerCase().split(".");
}
