import {
  blankFollowers,
  blankNumbers,
  fieldCodes,
  instructionWords,
  linkErrors,
  mergedChoices,
  noInstruction,
  openChoices,
  placeholders,
  sampleEndings,
} from "../../lexicon/residues.ts";
import type { Document } from "../../model/document.ts";
import type { Residue } from "../../model/structure.ts";
import { type Hit, hitsOf, type Span, spansOf } from "./spans.ts";

interface Found extends Residue {
  readonly span: Span;
}

/** Words of the template, field codes, blanks and broken references that were published with the text. */
export function residuesOf(document: Document): Residue[] {
  const { text } = document;
  const spans = spansOf(document);
  const hits = (pattern: RegExp) => hitsOf(text, spans, pattern);
  const found = [
    ...hits(placeholders).flatMap((hit) => blankIn(text, hit)),
    ...hits(remarks).flatMap(instructionIn),
    ...hits(openChoices).flatMap((hit) => choiceIn(text, hit)),
    ...hits(mergedChoices).map((hit) => residue("instruction", hit, "probable")),
    ...hits(blankNumbers).flatMap(numberMissing),
    ...hits(fieldCodes).map((hit) => residue("field-code", hit, "certain")),
    ...hits(linkErrors).map((hit) => residue("link-error", hit, "certain")),
    ...spans.flatMap((span) => [...sampleIn(text, span), ...directionIn(text, span)]),
  ];
  return firstOfKind(found.sort((a, b) => a.range[0] - b.range[0]));
}

/** A paragraph full of blanks is one finding of that kind, not twenty. */
function firstOfKind(found: readonly Found[]): Residue[] {
  const seen = new Map<Span, Set<Residue["kind"]>>();
  return found.flatMap(({ span, ...rest }) => {
    const kinds = seen.get(span) ?? new Set();
    if (kinds.has(rest.kind)) return [];
    seen.set(span, kinds.add(rest.kind));
    return [rest];
  });
}

function residue(
  kind: Residue["kind"],
  { span, range }: Pick<Hit, "span" | "range">,
  tier: Residue["tier"],
): Found {
  return { kind, range, tier, span };
}

/** `XX万元`, `20XX年`, `〔〕`, `____`; letters that are part of a code or a size are none. */
function blankIn(text: string, hit: Hit): Found[] {
  const [start, end] = hit.range;
  const words = hit.match[0];
  const after = text.slice(end, Math.min(hit.span.range[1], end + 6));
  const letters = /[XＸ×x]/.test(words);
  if (letters && (/[A-Za-z0-9]/.test(text.charAt(start - 1)) || /^[A-Za-z0-9-]/.test(after))) return [];
  const sure = blankFollowers.test(after) || /^(?:19|20)/.test(words) || /[〔【]/.test(words);
  return [residue("placeholder", hit, sure ? "certain" : "probable")];
}

/** Bracketed remarks to the writer: `（可用表格形式反映）`, `（100字以内）`, `（如持平作持平表述）`. */
const remarks = /[（(【[]([^（()）【】[\]\n]{3,80})[）)】\]]/g;
const instruction = new RegExp(instructionWords.join("|"));

function instructionIn(hit: Hit): Found[] {
  const remark = (hit.match[1] ?? "").replace(/[\s\d]/g, "");
  if (!instruction.test(remark) || noInstruction.some((word) => remark.includes(word))) return [];
  // Forms print their own hints on lengths inside the cells, whatever was filled in.
  const isForms = hit.span.role === "cell" && /字(?:以内|左右|以上)/.test(remark);
  return [residue("instruction", hit, isForms ? "note" : "certain")];
}

/** `增加（减少）19.58万元`: the template's alternatives, before a figure; in headers of tables they are in place. */
function choiceIn(text: string, hit: Hit): Found[] {
  if (hit.span.role === "cell") return [];
  const after = text.slice(hit.range[1], hit.range[1] + 8);
  return /^\s{0,2}[\d—-]|^预算|^年初|^的?(?:主要)?原因/.test(after)
    ? [residue("instruction", hit, "probable")]
    : [];
}

/** `占基本支出预算%，`: the number was never filled in. */
function numberMissing(hit: Hit): Found[] {
  return hit.span.role === "body" || hit.span.role === "item" ? [residue("placeholder", hit, "certain")] : [];
}

/** A paragraph that tells the writer what to write: `由主管部门根据有关规定填写。` */
function directionIn(text: string, span: Span): Found[] {
  const { range, role } = span;
  if (role !== "body" || range[1] - range[0] > 60) return [];
  const told = /^(?:由|请|根据|按照|此处|本部分)[^。]{2,50}(?:填写|填报|撰写|编写|列示)[。；]?$/.test(
    text.slice(...range).trim(),
  );
  return told ? [residue("instruction", { span, range }, "probable")] : [];
}

/** A heading that still names the sample it was written after. */
function sampleIn(text: string, span: Span): Found[] {
  const { range, role } = span;
  if (role === "cell" || role === "toc" || range[1] - range[0] > 60) return [];
  const named = text.slice(...range).trimEnd();
  const isTitle = role === "heading" || role === "caption" || (named.length <= 40 && !/[。，；]/.test(named));
  const ending = isTitle
    ? sampleEndings.find((each) => named.endsWith(each) || named.endsWith(`（${each}）`))
    : undefined;
  if (ending === undefined || /管理|开发|设计|应用|制作|编制/.test(named)) return [];
  const start = range[0] + named.lastIndexOf(ending);
  const tier = /报告|决算|预算|自评|绩效|说明/.test(named) ? "certain" : "probable";
  return [residue("template-word", { span, range: [start, start + ending.length] }, tier)];
}
