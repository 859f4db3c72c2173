import type { Figure } from "./figure.ts";
import type { Draft } from "./generate.ts";
import { isFigure, type TableBlock, walk, wordsOf } from "./outline.ts";
import { inventEntity, provinces } from "./places.ts";
import { paragraphs, plain, rewrite } from "./plant-words.ts";
import type { Random } from "./random.ts";
import { brokenBy, contextOf } from "./spoil.ts";
import type { Truth } from "./truth.ts";

function tablesOf(draft: Draft): TableBlock[] {
  return [...walk(draft.disclosure.parts)].flatMap(({ node }) =>
    node.blocks.flatMap((block) => (block.kind === "table" ? [block] : [])),
  );
}

const amountsOf = (row: TableBlock["rows"][number]) =>
  row.flatMap((cell) => cell.line.filter(isFigure)).filter((figure) => figure.kind === "money");

interface Print {
  readonly value: Figure["value"];
  readonly text: string;
}

/** A block of amounts stands one row away from its names. */
export function shiftRows(draft: Draft, random: Random): Truth | undefined {
  const tables = tablesOf(draft).filter((table) => /^(income|expenditure|general)$/.test(table.id));
  for (const table of random.shuffle(tables)) {
    const rows = table.rows.map(amountsOf).filter((figures) => figures.length >= 3);
    const count = random.int(5, 9);
    if (rows.length < count + 3) continue;
    const start = random.int(1, rows.length - count - 1);
    const block = rows.slice(start, start + count);
    const prints = block.map((figures) => figures.map(({ value, text }): Print => ({ value, text })));
    block.forEach((figures, index) => {
      const from = prints[(index + count - 1) % count] ?? [];
      figures.forEach((figure, column) => {
        Object.assign(figure, from[column]);
      });
    });
    const changed = block.flat().filter((figure) => /[1-9]/.test(figure.text));
    const broken = [...new Set(changed.flatMap((figure) => brokenBy(draft, figure)))];
    const [first, ...others] = changed;
    if (first === undefined || broken.length === 0) continue;
    return {
      kind: "table-shift",
      family: "figures",
      stated: first.text,
      expected: "",
      context: contextOf(draft, first),
      figure: first,
      others,
      broken,
      names: [],
    };
  }
  return undefined;
}

/** Another unit's name left in a sentence. */
export function foreignName(draft: Draft, random: Random): Truth | undefined {
  const other = inventEntity(random.fork("other unit"), provinces[draft.province], draft.year).name;
  const places = paragraphs(draft).filter(
    ({ block, topic }) => topic !== "composition" && plain(block).includes(draft.name),
  );
  const found = random.shuffle(places)[0];
  if (found === undefined || places.length < 3 || other.includes(draft.name)) return undefined;
  rewrite(found.block, draft.name, other);
  return {
    kind: "entity-name",
    family: "text",
    stated: other,
    expected: draft.name,
    context: wordsOf(found.block.line),
    broken: [],
    names: [other],
  };
}

/** A term explained with the words of the one before it. */
export function repeatedDefinition(draft: Draft, random: Random): Truth | undefined {
  const terms = paragraphs(draft).filter(
    ({ topic, block }) => topic === "terms" && plain(block).includes("："),
  );
  const at = random.int(1, Math.max(1, terms.length - 1));
  const [before, after] = [terms[at - 1], terms[at]];
  if (before === undefined || after === undefined) return undefined;
  const [, ...meaning] = wordsOf(before.block.line).split("：");
  const [term = "", ...rest] = wordsOf(after.block.line).split("：");
  const line = `${term}：${meaning.join("：")}`;
  after.block.line = [line];
  return {
    kind: "repeated-definition",
    family: "text",
    stated: line,
    expected: rest.join("："),
    context: line,
    broken: [],
    names: [],
  };
}

/** A number that nobody can read. */
export function unreadable(draft: Draft, random: Random): Truth | undefined {
  const candidates = draft.figures.filter(
    (figure) => figure.kind === "money" && !figure.inTable && /^\d{3,}\.\d\d$/.test(figure.text),
  );
  const figure = random.shuffle(candidates)[0];
  if (figure === undefined) return undefined;
  const expected = figure.text;
  const cut = random.int(1, expected.length - 4);
  figure.text = `${expected.slice(0, cut)}.${expected.slice(cut)}`;
  return {
    kind: "unreadable-number",
    family: "text",
    stated: figure.text,
    expected,
    context: contextOf(draft, figure),
    broken: [],
    names: [],
  };
}

/** Points were taken off, and nobody says why. */
export function missingShortfall(draft: Draft, random: Random): Truth | undefined {
  const reason = random.shuffle(
    draft.figures.filter((figure) => figure.key === "shortfall" && figure.text !== ""),
  )[0];
  if (reason === undefined) return undefined;
  const expected = reason.text;
  reason.text = "";
  return {
    kind: "shortfall-reason",
    family: "missing",
    stated: "",
    expected,
    context: contextOf(draft, reason),
    broken: [],
    names: [],
  };
}
