import type { ReportError } from "../model/report.ts";
import type { Loss, Snapshot } from "../model/snapshot.ts";
import { unpack } from "./archive/unpack.ts";
import { assemble } from "./draft/assemble.ts";
import type { Draft } from "./draft/draft.ts";
import { decodeText } from "./source/encoding.ts";
import { sourceTitle } from "./source/source-title.ts";
import { type ByteSource, unreadable } from "./source/unreadable.ts";
import { type BodyState, readBlocks } from "./word/body.ts";
import { openCounters, readNumbering } from "./word/numbering.ts";
import { readStyles } from "./word/styles.ts";
import { childOf, childrenOf, descendant, parseXml, type XmlElement } from "./word/xml.ts";

type Parts = ReadonlyMap<string, Uint8Array>;

function partOf(parts: Parts, name: string): XmlElement | undefined {
  const bytes = parts.get(name);
  return bytes === undefined ? undefined : parseXml(decodeText(bytes).text);
}

/** The part that holds the document itself, from the relationships of the package. */
function mainPartName(parts: Parts): string {
  const relations = childrenOf(childOf(partOf(parts, "_rels/.rels"), "Relationships"));
  const main = relations.find((relation) => relation.attributes.get("Type")?.endsWith("/officeDocument"));
  return main?.attributes.get("Target")?.replace(/^\//, "") ?? "word/document.xml";
}

/** The notes that the text refers to, in the order of the references, after the text. */
function readNotes(state: BodyState, parts: Parts, folder: string): Draft[] {
  const drafts: Draft[] = [];
  for (const kind of ["footnotes", "endnotes"] as const) {
    const wanted = state.notes.filter((note) => note.kind === kind).map(({ id }) => id);
    if (wanted.length === 0) continue;
    const notes = childrenOf(childOf(partOf(parts, `${folder}${kind}.xml`), kind));
    const byId = new Map(notes.map((note) => [note.attributes.get("id") ?? "", note]));
    for (const id of wanted) {
      const note = byId.get(id);
      if (note !== undefined) drafts.push(...readBlocks(state, note));
    }
  }
  return drafts;
}

function lossesOf(state: BodyState, parts: Parts): Loss[] {
  const losses: Loss[] = [];
  if (state.images > 0)
    losses.push({
      kind: "image",
      zh: `文档中有 ${state.images} 张图片或图表，其中的文字没有读取`,
      en: `${state.images} picture(s) or chart(s); words inside them were not read`,
    });
  if (state.revised)
    losses.push({
      kind: "hidden",
      zh: "文档带有修订痕迹，按接受全部修订后的文字读取",
      en: "The document has tracked changes; it was read as if all were accepted",
    });
  const embedded = [...parts.keys()].filter((name) =>
    /\/embeddings\/[^/]+\.(?:xlsx?|docx?|bin)$/.test(name),
  ).length;
  if (embedded > 0)
    losses.push({
      kind: "hidden",
      zh: `文档中嵌有 ${embedded} 个对象（如 Excel 表），没有读取`,
      en: `${embedded} embedded object(s), such as Excel sheets, were not read`,
    });
  return losses;
}

/** Reads a Word document (Office Open XML, ISO/IEC 29500). */
export function readDocx(bytes: Uint8Array, source: ByteSource = {}): Snapshot | ReportError {
  const parts = unpack(bytes, (name) => /\.(?:xml|rels)$/.test(name) || name.includes("/embeddings/"));
  if (typeof parts === "string") return unreadable(parts, source, { zh: "Word 文档", en: "Word document" });
  return readDocxParts(parts, source);
}

/** Reads a document of Word 2003's XML: one file with the same words for body, paragraphs and tables. */
export function readWordXml(xml: string, source: ByteSource = {}): Snapshot | ReportError {
  const root = childOf(parseXml(xml), "wordDocument");
  const body = childOf(root, "body");
  if (body === undefined) return unreadable("damaged", source, { zh: "Word 2003 XML", en: "Word 2003 XML" });
  const state: BodyState = {
    styles: readStyles(root),
    markerOf: () => undefined,
    notes: [],
    images: 0,
    revised: false,
  };
  const drafts = readBlocks(state, body);
  if (drafts.length === 0) return unreadable("empty", source);
  const facts = { url: source.url, title: sourceTitle(source), mediaType: "application/msword" };
  return assemble(drafts, { ...facts, losses: lossesOf(state, new Map()) }).snapshot;
}

function readDocxParts(parts: Parts, source: ByteSource): Snapshot | ReportError {
  const main = mainPartName(parts);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const body = descendant(partOf(parts, main), "document", "body");
  if (body === undefined)
    return unreadable("damaged", source, { zh: "Word 文档没有正文", en: "Word document without a body" });
  const state: BodyState = {
    styles: readStyles(partOf(parts, `${folder}styles.xml`)),
    markerOf: openCounters(readNumbering(partOf(parts, `${folder}numbering.xml`))),
    notes: [],
    images: 0,
    revised: false,
  };
  const drafts = readBlocks(state, body);
  drafts.push(...readNotes(state, parts, folder));
  if (drafts.length === 0 && state.images > 0)
    return unreadable("scanned", source, {
      zh: "只有图片的 Word 文档",
      en: "Word document of pictures only",
    });
  if (drafts.length === 0) return unreadable("empty", source);
  const core = childOf(partOf(parts, "docProps/core.xml"), "coreProperties");
  const title =
    childOf(core, "title")
      ?.children.filter((part) => typeof part === "string")
      .join("") ?? "";
  return assemble(drafts, {
    url: source.url,
    title: sourceTitle(source, title),
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    losses: lossesOf(state, parts),
  }).snapshot;
}
