import type { Document, Paragraph, Section } from "../../../model/document.ts";
import type { Range } from "../../../model/range.ts";
import type { NameDoubt } from "../../../model/structure.ts";
import { narrow } from "../../../text/characters.ts";
import { withoutFundNames } from "../../../text/fund-names.ts";

/** Sections whose sentences are about the year of the document. */
const ownYear = new Set(
  "explanation income-spending income spending fiscal-total general-budget general-budget-total general-budget-structure general-budget-detail basic-spending three-public three-public-total three-public-detail funds state-capital other-matters agency-costs procurement state-assets".split(
    " ",
  ),
);
const moved = /增加|减少|增长|下降|上升|降低|提高|持平|一致|相比|相同|比较|无变化|节约|增幅|降幅|增减|多|少/;
/** So many statements about one year settle what the year of the document is. */
const fewestStatements = 3;

/** Years that do not fit the document's: compared with itself, last year's left in a sentence, a heading, a title. */
export function yearDoubts(document: Document): NameDoubt[] {
  const year = document.identity.year;
  if (year === undefined || !isOfOneYear(document)) return [];
  const statements = statementsOf(document, year);
  const settled = statements.filter((each) => each.year === year).length;
  const stale = statements.length - settled;
  const isTitled = `${document.snapshot.title} ${document.text.slice(0, 80)}`.includes(`${year}年`);
  const isSettled = settled >= fewestStatements ? settled * 2 >= stale * 3 : isTitled && stale <= settled + 1;
  return [
    ...comparisons(document, year),
    ...(isSettled ? staleStatements(document, { statements, year, settled }) : []),
    ...staleHeadings(document, year),
    ...staleTitles(document, year),
  ];
}

/** Reports of a government treat two years in turn. */
function isOfOneYear({ identity }: Document): boolean {
  return identity.kinds.some((kind) => kind.startsWith("department-") || kind === "three-public");
}

/** `与2024年相比`: the year before; of accounts, the same year only when the budget is meant. */
function comparisons(document: Document, year: number): NameDoubt[] {
  const isBudget = document.identity.kinds[0] === "department-budget";
  return sentencesOf(document, true).flatMap(({ range }) => {
    const words = narrow(document.text.slice(...range));
    return [...words.matchAll(/(?:与|比|较|同) ?(20\d\d) ?年度?([^，。；]{0,24})/g)].flatMap((match) => {
      const stated = Number(match[1]);
      const end = match.index + match[0].length;
      const after = (match[2] ?? "") + words.slice(end, end + 12);
      if (!moved.test(after) || (!isBudget && budgetFollows.test(after))) return [];
      const own = ownYearOf(words.slice(0, match.index)) ?? year;
      if (!isWrongBase(stated, own, year)) return [];
      const at = range[0] + match.index + match[0].indexOf(match[1] ?? "");
      const tier = stated === own ? "certain" : "probable";
      return [
        doubt("comparison-year", [at, at + 4], { printed: String(stated), expected: String(own - 1), tier }),
      ];
    });
  });
}

const budgetFollows = /^(?:的|部门|单位|支出|收入)?(?:年初|全年|调整后?|当年|批复)?预算/;

/** Two years back is last year's text; 2019 is also the year that some provinces compare with. */
function isWrongBase(stated: number, own: number, year: number): boolean {
  if (stated === year - 1 || stated === own - 1) return false;
  return stated === own || (stated >= year - 2 && stated <= year + 1 && stated !== 2019);
}

/** The year that a clause says it is about. */
function ownYearOf(words: string): number | undefined {
  const stated = [...words.matchAll(/(20\d\d) ?年/g)].at(-1)?.[1];
  return stated === undefined ? undefined : Number(stated);
}

interface Statement {
  readonly year: number;
  readonly range: Range;
  readonly sentence: Range;
  readonly paragraph: Range;
  readonly cutoff: boolean;
}

/** Sentences that begin with the year they are about, and cut-off dates. */
function statementsOf(document: Document, year: number): Statement[] {
  return sentencesOf(document, false).flatMap(({ range, paragraph, broken, section }) => {
    const words = narrow(document.text.slice(...range));
    const opening =
      /^(?:\d{1,2}[.、．]|[（(][一二三四五六七八九十\d]{1,3}[）)])?[ \u3000]{0,2}(20\d\d) ?年度?(?!12月|\d{1,2}月|以来|底|末|起|前|结转)/.exec(
        words,
      );
    const cutoff = /截[至止] ?(20\d\d) ?年(?:12月31日|12月底|年?末|底)/.exec(words);
    if (broken || isOfLastYear(document, document.sections[section], year)) return [];
    const found = opening !== null && /\d[\d.,]*\s{0,2}(?:万|亿)?元|[%％]/.test(words) ? opening : cutoff;
    if (found === null) return [];
    const start = range[0] + found.index + found[0].indexOf(found[1] ?? "");
    return [
      {
        year: Number(found[1]),
        range: [start, start + 4] as const,
        sentence: range,
        paragraph,
        cutoff: found === cutoff,
      },
    ];
  });
}

interface Settled {
  readonly statements: readonly Statement[];
  readonly year: number;
  readonly settled: number;
}

function staleStatements(document: Document, { statements, year, settled }: Settled): NameDoubt[] {
  const isBudget = document.identity.kinds[0] === "department-budget";
  return statements.flatMap((each) => {
    if (each.year === year || Math.abs(each.year - year) > 3 || (isBudget && each.year === year - 1))
      return [];
    const words = document.text.slice(...each.sentence);
    // A sentence that names both years compares them; one that stands beside the right year may tell last year's figure.
    if (words.includes(String(year))) return [];
    const beside = document.text.slice(...each.paragraph).includes(String(year));
    const tier = settled >= 5 && !beside ? "certain" : "probable";
    return [doubt("fiscal-year", each.range, { printed: String(each.year), expected: String(year), tier })];
  });
}

/** Headings of the document itself that name another year. */
function staleHeadings(document: Document, year: number): NameDoubt[] {
  const dated = document.sections.filter(
    ({ topic, level }) =>
      level > 0 &&
      topic !== undefined &&
      (ownYear.has(topic) || /^(?:performance|schedules|overview|glossary)$/.test(topic)),
  );
  const outside = dated.filter((section) => !isInAnnex(document, section));
  return outside
    .filter((section) => !isOfLastYear(document, section, year))
    .flatMap((section) =>
      staleYear(document.text.slice(...section.heading), section.heading[0], year, "probable"),
    );
}

/** 「二、2021年“三公”经费决算情况」 beside this year's budget: a section about last year by its own heading. */
function isOfLastYear(document: Document, section: Section | undefined, year: number): boolean {
  if (section === undefined || section.index === 0) return false;
  const heading = document.text.slice(...section.heading);
  const isSaid = heading.includes(`${year - 1}年`) && /决算|执行|完成|使用/.test(heading);
  return isSaid && document.sections.some((other) => isBudgetOf(document, other, year));
}

function isBudgetOf(document: Document, section: Section, year: number): boolean {
  const heading = withoutFundNames(document.text.slice(...section.heading));
  return (
    section.index !== 0 && heading.includes(`${year}年`) && /预算/.test(heading) && !/决算/.test(heading)
  );
}

function isInAnnex(document: Document, section: Section): boolean {
  let at: Section | undefined = section;
  while (at !== undefined && at.index !== 0) {
    if (
      at.topic === "performance-report" ||
      at.topic === "annexes" ||
      at.topic === "key-work" ||
      at.ordinal?.style === "annex"
    )
      return true;
    at = document.sections[at.parent];
  }
  return false;
}

/** Titles of the standard tables; one finding for all that name the same wrong year. */
function staleTitles(document: Document, year: number): NameDoubt[] {
  const seen = new Set<string>();
  return document.tables.flatMap(({ title, titleRange, kind }) => {
    if (
      titleRange === undefined ||
      kind === undefined ||
      kind === "self-evaluation" ||
      !/决算|预算/.test(title)
    )
      return [];
    const found = staleYear(document.text.slice(...titleRange), titleRange[0], year, "probable");
    return found.filter(({ printed }) => !seen.has(printed) && seen.add(printed));
  });
}

function staleYear(words: string, start: number, year: number, tier: NameDoubt["tier"]): NameDoubt[] {
  const years = [...words.matchAll(/(20\d\d) ?年/g)];
  if (years.length !== 1 || years[0] === undefined || Number(years[0][1]) === year) return [];
  const at = start + years[0].index;
  return [doubt("fiscal-year", [at, at + 4], { printed: years[0][1] ?? "", expected: String(year), tier })];
}

interface Told {
  readonly range: Range;
  readonly paragraph: Range;
  /** A line that a converter broke off: what it begins with is the middle of a sentence. */
  readonly broken: boolean;
  readonly section: number;
}

/** Sentences of the sections about the document's own year. */
function sentencesOf(document: Document, annexes: boolean): Told[] {
  return document.paragraphs.flatMap(({ role, section, sentences, range: paragraph }, index) => {
    if (role !== "body" && role !== "item") return [];
    const topic = document.sections[section];
    if (topic === undefined || !isOwn(document, topic) || (!annexes && isInAnnex(document, topic))) return [];
    const goesOn = isUnfinished(document, document.paragraphs[index - 1], section);
    return sentences.map((range, at) => ({ range, paragraph, section, broken: at === 0 && goesOn }));
  });
}

function isUnfinished(document: Document, before: Paragraph | undefined, section: number): boolean {
  if (before === undefined || before.section !== section || before.role === "heading") return false;
  return (
    before.range[1] - before.range[0] >= 15 &&
    !/[。；！？：:;.）)”]$/.test(document.text.slice(...before.range))
  );
}

function isOwn(document: Document, section: Section): boolean {
  let at: Section | undefined = section;
  while (at !== undefined && at.index !== 0) {
    if (at.topic === "glossary" || at.topic === "key-work" || at.topic === "duties") return false;
    if (at.topic !== undefined && ownYear.has(at.topic)) return true;
    at = document.sections[at.parent];
  }
  return document.sections.length === 1;
}

function doubt(
  kind: NameDoubt["kind"],
  range: Range,
  said: { readonly printed: string; readonly expected: string; readonly tier: NameDoubt["tier"] },
): NameDoubt {
  return { kind, range, ...said };
}
