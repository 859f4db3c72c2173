import { economicLines } from "../../lexicon/economic.ts";
import type { Document, Section } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import type { Range } from "../../model/range.ts";
import type { Claim } from "../../model/structure.ts";
import { narrow } from "../../text/characters.ts";
import { currentFacts } from "./select.ts";

/** 「主要包括：基本工资、津贴补贴、…」 up to the end of the clause. */
const listing = /(?:主要)?(?:包括|用于)[:：]?([^。；;：:]{4,600})/g;

/** More names without an amount than this, and the list is the form's own, copied whole. */
const mostWrong = 2;

const codesByName = Map.groupBy(
  economicLines.flatMap((line) => {
    const [head = "", tail = ""] = line.split(" : ");
    return tail.split(" · ").map((item) => {
      const [digits = "", name = ""] = item.split(" ");
      return { code: `${head.slice(0, 3)}${digits}`, name: plain(name) };
    });
  }),
  ({ name }) => name,
);

/** Economic items that the section on basic expenditure names, against the lines of its table that hold an amount. */
export function listedNames(document: Document, facts: readonly Fact[]): Claim[] {
  const section = document.sections.find(({ topic }) => topic === "basic-spending");
  const table = facts.filter(({ from }) => from === "table");
  const lines = [...currentFacts(document, table)].filter(([subject]) => /^economic:\d{5}$/.test(subject));
  const filled = lines.filter(([, [fact]]) => fact?.quantity.value.isZero() === false);
  const [evidence] = filled.flatMap(([, [fact]]) => fact ?? []);
  if (section === undefined || evidence === undefined || filled.length < 3) return [];
  const codes = new Set(filled.map(([subject]) => subject.slice("economic:".length)));
  const labels = filled.flatMap(([, [fact]]) => plain(fact?.label ?? ""));
  const hasAmount = (name: string) =>
    codesByName.get(name)?.some(({ code }) => codes.has(code)) === true ||
    labels.some((label) => label.includes(name));
  const named = namesIn(document, section).filter(({ name }) => codesByName.has(name));
  const wrong = named.filter(({ name }) => !hasAmount(name));
  if (named.length < 3) return [];
  const claim = (range: Range, words: string, verdict: Claim["verdict"], tier: Claim["tier"]): Claim => ({
    kind: "no-amount",
    words,
    range,
    verdict,
    tier,
    evidence: [{ range: evidence.range, text: evidence.label }],
    computed: "",
  });
  const [first] = named;
  const tier = wrong.length <= mostWrong ? "probable" : "note";
  if (wrong.length > 0) return wrong.map(({ range, words }) => claim(range, words, "differ", tier));
  return first === undefined ? [] : [claim(first.range, first.words, "agree", "note")];
}

interface Named {
  readonly name: string;
  readonly words: string;
  readonly range: Range;
}

function namesIn(document: Document, section: Section): Named[] {
  const [from, to] = section.range;
  const paragraphs = document.paragraphs.filter(({ range }) => range[0] >= from && range[1] <= to);
  return paragraphs.flatMap(({ range: [start, end] }) =>
    [...document.text.slice(start, end).matchAll(listing)].flatMap((match) => {
      const list = match[1] ?? "";
      // 「包括离休费、退休费等」 gives examples: it does not say that each was spent.
      if (/等(?:支出|费用|方面|各项)?(?:支出|费用)?\s*$/.test(list)) return [];
      const at = start + match.index + match[0].length - list.length;
      return [...list.matchAll(/[^、，,]+/g)].map((item): Named => {
        const words = item[0].replace(/(?:等(?:支出|费用)?|支出\d.*)$/, "").trim();
        const offset = at + item.index + item[0].indexOf(words);
        return { name: plain(words), words, range: [offset, offset + words.length] };
      });
    }),
  );
}

function plain(words: string): string {
  return narrow(words).replace(/[\s()“”"'‘’、]/g, "");
}
