import { Decimal } from "decimal.js";
import { scoreAside, scoreSaid } from "../../../lexicon/grades.ts";
import { type Document, textOf } from "../../../model/document.ts";
import type { Operand } from "../../../model/fact.ts";
import type { Range } from "../../../model/range.ts";
import type { Confidence, Same } from "../../../model/relation.ts";
import { narrow } from "../../../text/characters.ts";
import { operandOf } from "../select.ts";
import type { FormTotal } from "./form-totals.ts";

/** A score in words, with the form that it belongs to. */
export interface SaidScore {
  readonly operand: Operand;
  readonly form: FormTotal;
  readonly confidence: Confidence;
  /** The sentence or cell. */
  readonly within: Range;
}

/** Total scores that sentences, lines above a form and cells of a form (评价结论) state. */
export function saidScores(document: Document, forms: readonly FormTotal[]): SaidScore[] {
  if (forms.length === 0) return [];
  const sentences = document.paragraphs
    .filter(({ role }) => role !== "toc")
    .flatMap(({ sentences: own, range }) => (own.length > 0 ? own : [range]));
  return [
    ...sentences.flatMap((within) => scoresIn(document, within, forms)),
    ...forms.flatMap((form) => inCells(document, form)),
  ];
}

/** The first mention of a score in each sentence or cell is the total's. */
export function sameScores(said: readonly SaidScore[]): Same[] {
  return said.map(({ operand, form, confidence }) => ({
    kind: "same",
    family: "text-and-table",
    label: operand.label,
    mentions: [operandOf(form.fact), operand],
    confidence,
  }));
}

interface Mention {
  readonly word: string;
  /** What stands before it in its clause. */
  readonly lead: string;
  readonly operand: Operand;
}

function mentionsIn(document: Document, within: Range): Mention[] {
  const words = narrow(textOf(document, within));
  if (!words.includes("分")) return [];
  return [...words.matchAll(scoreSaid)].flatMap((match): Mention[] => {
    const [whole, word = "", digits = ""] = match;
    const clause = words.slice(0, match.index).replace(/^.*[,。;]/s, "");
    // A bare 得分 says whose it is right before it.
    const sentence = words.slice(0, match.index).replace(/^.*[。;]/s, "");
    const isAside =
      scoreAside.test(word === "得分" ? clause : clause.slice(-8)) || /满分|类指标|平均/.test(sentence);
    const isFullMarks = word === "总分" && digits === "100";
    if (isAside || isFullMarks) return [];
    const start = within[0] + match.index + whole.lastIndexOf(digits);
    const decimals = digits.split(".")[1]?.length ?? 0;
    const quantity = { value: new Decimal(digits), decimals, unit: "分" };
    const operand = { label: word, quantity, range: [start, start + digits.length] as const };
    return [{ word, lead: words.slice(0, match.index), operand }];
  });
}

function scoresIn(document: Document, within: Range, forms: readonly FormTotal[]): SaidScore[] {
  return mentionsIn(document, within).flatMap((mention) => {
    const owner = ownerOf(document, within, mention, forms);
    return owner === undefined ? [] : [{ ...owner, operand: mention.operand, within }];
  });
}

type Owner = Pick<SaidScore, "form" | "confidence">;

/** Named in the sentence; above the form; the only one of its sort. Else the form that says the same, if one does. */
function ownerOf(
  document: Document,
  within: Range,
  { word, lead, operand }: Mention,
  forms: readonly FormTotal[],
): Owner | undefined {
  const named = forms.filter(({ name }) => isNamed(lead, name));
  const [nearest] = named.sort((a, b) => lead.lastIndexOf(b.name) - lead.lastIndexOf(a.name));
  if (nearest !== undefined)
    return named.filter(({ name }) => name === nearest.name).length === 1
      ? { form: nearest, confidence: "sure" }
      : undefined;
  const below = forms.find(({ start }) => start >= within[1]);
  const isAbove = word === "总分" && below !== undefined && below.start - within[1] < 40;
  if (isAbove) return { form: below, confidence: "sure" };
  if (word === "得分" || /第三方|上级|重点评价|财政评价/.test(lead)) return undefined;
  const sort = forms.filter(({ isWhole }) => isWhole === /整体/.test(lead));
  const [only] = sort;
  const said = document.text.slice(...within);
  if (only !== undefined && isOfAnother(lead, only)) return undefined;
  const isOwnKind = /自评/.test(said) || !/自评/.test(document.tables[only?.table ?? -1]?.title ?? "");
  if (only !== undefined && sort.length === 1 && isOwnKind) return { form: only, confidence: "likely" };
  const equal = sort.find(({ fact }) => fact.quantity.value.eq(operand.quantity.value));
  return equal === undefined ? undefined : { form: equal, confidence: "likely" };
}

/** 「某某专项绩效自评综述：…得分为 a 分」 beside the one form of another project. */
function isOfAnother(lead: string, { name }: FormTotal): boolean {
  const said =
    /^[\s\d.、()（）]{0,6}([^，。；;:：、]{4,40}?)(?:项目)?绩效(?:自评|评价)(?:综述|情况|结果|报告)?:/.exec(
      lead,
    )?.[1];
  return said !== undefined && name !== "" && !name.includes(said) && !said.includes(name);
}

/** The name stands there, and not as the beginning of a longer one. */
function isNamed(lead: string, name: string): boolean {
  const at = name.length < 4 ? -1 : lead.lastIndexOf(name);
  return (
    at >= 0 &&
    /^(?:[^\u4e00-\u9fff]|项目|专项|资金|经费|支出|绩效|自评|综合|得分|总分|$)/.test(
      lead.slice(at + name.length),
    )
  );
}

/** 「评价结论 | 该项目自评得分99.5分」: a cell of words inside the form. */
function inCells(document: Document, form: FormTotal): SaidScore[] {
  const table = document.tables[form.table];
  return (table?.cells ?? []).flatMap((cell): SaidScore[] => {
    const isWordy = cell.role !== "blank" && cell.range[1] - cell.range[0] > 8 && cell.row > 0;
    if (!isWordy || cell.row <= (form.fact.cell?.row ?? 0)) return [];
    const [mention, ...others] = mentionsIn(document, cell.range);
    if (mention === undefined || others.length > 0) return [];
    return [{ operand: mention.operand, form, confidence: "sure", within: cell.range }];
  });
}
