import {
  blankFollowers,
  fieldCodes,
  instructionWords,
  linkErrors,
  noInstruction,
  openChoices,
  placeholders,
  sampleEndings,
} from "../../lexicon/residues.ts";
import type { Document } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";
import type { Residue } from "../../model/structure.ts";
import { type Span, spansOf } from "./spans.ts";

/** Words of the template, field codes, blanks and broken references that were published with the text. */
export function residuesOf(document: Document): Residue[] {
  const found = spansOf(document).flatMap((span) => firstOfKind(residuesIn(document.text, span)));
  return found.sort((a, b) => a.range[0] - b.range[0]);
}

/** A paragraph full of blanks is one finding of that kind, not twenty. */
function firstOfKind(residues: readonly Residue[]): Residue[] {
  const sorted = [...residues].sort((a, b) => a.range[0] - b.range[0]);
  return sorted.filter((each, index) => sorted.findIndex(({ kind }) => kind === each.kind) === index);
}

function residuesIn(text: string, span: Span): Residue[] {
  const words = text.slice(...span.range);
  const at = (start: number, length: number): Range => [
    span.range[0] + start,
    span.range[0] + start + length,
  ];
  const matches = (pattern: RegExp) => [...words.matchAll(pattern)];
  return [
    ...blanksIn(words, at),
    ...instructionsIn(words, at),
    ...samplesIn(words, span, at),
    ...(span.role === "cell" ? [] : choicesIn(words, at)),
    ...matches(fieldCodes).map((match) => residue("field-code", at(match.index, match[0].length), "certain")),
    ...matches(linkErrors).map((match) => residue("link-error", at(match.index, match[0].length), "certain")),
  ];
}

type At = (start: number, length: number) => Range;

function residue(kind: Residue["kind"], range: Range, tier: Residue["tier"]): Residue {
  return { kind, range, tier };
}

/** `XX万元`, `20XX年`, `〔〕`, `____`; letters that are part of a code or a size are none. */
function blanksIn(words: string, at: At): Residue[] {
  return [...words.matchAll(placeholders)].flatMap((match) => {
    const before = words.charAt(match.index - 1);
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + 6);
    const letters = /[XＸ×x]/.test(match[0]);
    if (letters && (/[A-Za-z0-9]/.test(before) || /^[A-Za-z0-9-]/.test(after))) return [];
    const sure = blankFollowers.test(after) || /^(?:19|20)/.test(match[0]) || /[〔【]/.test(match[0]);
    return [residue("placeholder", at(match.index, match[0].length), sure ? "certain" : "probable")];
  });
}

/** Bracketed remarks to the writer: `（可用表格形式反映）`, `（100字以内）`, `（如持平作持平表述）`. */
function instructionsIn(words: string, at: At): Residue[] {
  return [...words.matchAll(/[（(【[]([^（()）【】[\]\n]{3,80})[）)】\]]/g)].flatMap((match) => {
    const remark = (match[1] ?? "").replace(/\s/g, "");
    if (noInstruction.some((word) => remark.includes(word))) return [];
    const plain = remark.replace(/\d{1,5}/g, "");
    if (!instructionWords.some((word) => plain.includes(word))) return [];
    return [residue("instruction", at(match.index, match[0].length), "certain")];
  });
}

/** A heading that still names the sample it was written after. */
function samplesIn(words: string, span: Span, at: At): Residue[] {
  if (span.role !== "heading" && span.role !== "caption" && (words.length > 40 || /[。，；]/.test(words)))
    return [];
  if (span.role === "cell" || span.role === "toc") return [];
  const named = words.trimEnd();
  const ending = sampleEndings.find((each) => named.endsWith(each) || named.endsWith(`（${each}）`));
  if (ending === undefined || /管理|开发|设计|应用|制作|编制/.test(named)) return [];
  const sure = /报告|决算|预算|自评|绩效|说明/.test(named);
  return [
    residue("template-word", at(named.lastIndexOf(ending), ending.length), sure ? "certain" : "probable"),
  ];
}

/** `增加（减少）19.58万元`: the template's alternatives, before a figure. */
function choicesIn(words: string, at: At): Residue[] {
  return [...words.matchAll(openChoices)].flatMap((match) => {
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + 8);
    return /^\s{0,2}[\d—-]|^预算|^年初|^的?(?:主要)?原因/.test(after)
      ? [residue("instruction", at(match.index, match[0].length), "probable")]
      : [];
  });
}
