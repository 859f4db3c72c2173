import type { Document, Section } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Range } from "../../model/range.ts";
import type { Counterpart } from "../../model/structure.ts";
import { narrow } from "../../text/characters.ts";
import { readNumbers } from "../../text/numbers.ts";
import { agreesWith } from "./agreement.ts";
import { currentFacts, operandOf } from "./select.ts";

interface Level {
  /** Names in a path of the functional classification: 1 for 类, 3 for 项. */
  readonly depth: number;
  readonly topics: readonly string[];
  readonly where: Counterpart["where"];
}

const levels: readonly Level[] = [
  {
    depth: 1,
    topics: ["general-budget-structure"],
    where: { zh: "一般公共预算支出结构情况的说明", en: "the text on the structure of the general budget" },
  },
  {
    depth: 3,
    topics: ["general-budget-detail", "general-budget"],
    where: { zh: "一般公共预算支出具体情况的说明", en: "the text on the items of the general budget" },
  },
];

/** More lines or numbers than this are no departmental disclosure; the bound keeps hostile pages cheap. */
const most = 400;
/** So many of three lines must be there before one that is not counts as left out. */
const shownOfThree = 2;

/**
 * 类 and 项 of the general budget's table that the narrative must speak of: by name, or by the amount where the name is
 * put otherwise. A section that goes into few of them was never meant to go into all.
 */
export function listedLines(document: Document, facts: readonly Fact[]): Counterpart[] {
  const bySubject = currentFacts(
    document,
    facts.filter(({ from, quantity }) => from === "table" && !quantity.value.isZero()),
  );
  const lines = [...bySubject].flatMap(([subject, [fact]]) =>
    subject.startsWith("function:general:") && fact !== undefined ? [fact] : [],
  );
  return levels.flatMap((level) => {
    const own = lines.filter(({ subject }) => subject.split(">").length === level.depth);
    const readings = level.topics.flatMap((topic) => {
      const section = document.sections.find((each) => each.topic === topic);
      return section === undefined || own.length > most ? [] : [read(document, section, own, level)];
    });
    const isWhole = (all: readonly Counterpart[]) => {
      const shown = all.filter(({ found }) => found !== undefined).length;
      return shown >= 2 && shown * 3 >= all.length * shownOfThree;
    };
    return readings.find(isWhole) ?? [];
  });
}

function read(document: Document, section: Section, own: readonly Fact[], { where }: Level): Counterpart[] {
  const words = wordsOf(document, section);
  const amounts = amountsOf(document, section);
  return own.map((fact): Counterpart => {
    const name = nameOf(fact);
    const isNamed = words.includes(plain(name));
    const amount = isNamed ? undefined : amounts.find(({ quantity }) => agreesWith(quantity, fact.quantity));
    return {
      kind: "narrative",
      label: name,
      line: operandOf(fact),
      where,
      found: isNamed ? section.heading : amount?.range,
      expectedAt: section.heading,
      tier: "probable",
    };
  });
}

function nameOf({ subject }: Fact): string {
  return subject.slice(Math.max(subject.lastIndexOf(">"), subject.lastIndexOf(":")) + 1);
}

function plain(words: string): string {
  return narrow(words).replace(/[\s()“”"'‘’、,，]/g, "");
}

/** Running text of a section, one paragraph after the other; headings too, which may be the items' names. */
function wordsOf(document: Document, section: Section): string {
  return paragraphsOf(document, section)
    .map((range) => plain(document.text.slice(...range)))
    .join("\n");
}

function paragraphsOf({ paragraphs }: Document, { range: [from, to], heading }: Section): Range[] {
  return paragraphs
    .map(({ range }) => range)
    .filter((range) => range[0] >= Math.max(from, heading[1]) && range[1] <= to);
}

function amountsOf(document: Document, section: Section): { quantity: Quantity; range: Range }[] {
  return paragraphsOf(document, section)
    .flatMap((range) => readNumbers(document.text, ...range))
    .filter(({ kind }) => kind === "money")
    .slice(0, most);
}
