import { describe, expect, test } from "vitest";
import { readDocument, relationsOf } from "../../core/check.ts";
import type { Identity } from "../../core/model/document.ts";
import type { Relations } from "../../core/model/relation.ts";
import type { Result, Verdict } from "../../core/model/result.ts";
import { usualThresholds } from "../../core/model/thresholds.ts";
import { readText } from "../../core/read/text.ts";
import type { Rule } from "../../core/rules/rule.ts";
import { mark, unmark } from "./marked.ts";

/** Case name → a document as text (tables as Markdown), with `〔 〕` around each claim the rule must point at. */
type Cases = Readonly<Record<string, string>>;

export interface Groups {
  readonly agree: Cases;
  readonly differ: Cases;
  readonly unsure?: Cases;
  /** Texts in which the rule finds nothing to look at. */
  readonly silent: Cases;
  /** Messages that no readable document provokes (they guard against relations of other makers). */
  readonly unprovoked?: readonly string[];
  /** What the document is, when the snippet does not say so. */
  readonly identity?: Partial<Identity>;
}

function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key of Reflect.ownKeys(value)) freeze((value as Record<PropertyKey, unknown>)[key]);
  return value;
}

const defaultIdentity: Partial<Identity> = {
  isDisclosure: true,
  kinds: ["department-final-accounts"],
};

/** Text → relations, through the same stages as a real document. */
export function relationsOfText(
  text: string,
  identity: Partial<Identity> = defaultIdentity,
): { text: string; relations: Relations } {
  const document = readDocument(readText(text), identity);
  return { text: document.text, relations: relationsOf(document) };
}

/** Results of one rule on one text. */
export function runOn(
  rule: Rule,
  text: string,
  identity?: Partial<Identity>,
): { text: string; results: Result[] } {
  const { text: read, relations } = relationsOfText(text, identity);
  freeze(relations.totals);
  return { text: read, results: [...rule.check(relations, usualThresholds)] };
}

/** The document's text with the claims of one verdict marked. */
export function marked(rule: Rule, source: string, verdict: Verdict, identity?: Partial<Identity>): string {
  const { text, results } = runOn(rule, unmark(source).text, identity);
  return mark(
    text,
    results.filter((result) => result.verdict === verdict).map((result) => result.at[0].range),
  );
}

/** The text with its marks, white space as the reader leaves it. */
function expectedText(source: string): string {
  return readText(source).text;
}

export function testRule(rule: Rule, groups: Groups): void {
  const all = [groups.agree, groups.differ, groups.unsure, groups.silent].flatMap((cases) =>
    Object.values(cases ?? {}),
  );
  const identity = groups.identity;
  const run = (source: string) => runOn(rule, unmark(source).text, identity).results;

  describe(rule.id, () => {
    test("has no duplicate case", () => {
      expect(new Set(all.map((source) => unmark(source).text)).size).toBe(all.length);
    });

    test("has a text for every message it uses, and a case for every text", () => {
      const used = new Set(all.flatMap((source) => run(source).map(({ message }) => message)));
      used.delete(undefined);
      const expected = Object.keys(rule.messages).filter((id) => groups.unprovoked?.includes(id) !== true);
      expect([...used].filter((id) => id !== undefined && !groups.unprovoked?.includes(id)).sort()).toEqual(
        expected.sort(),
      );
    });

    test("gives the same results twice", () => {
      for (const source of all) expect(run(source)).toEqual(run(source));
    });

    test.each(Object.entries(groups.agree))("agrees: %s", (_, source) => {
      const results = run(source);
      expect(results, "a case that looks at nothing proves nothing").not.toEqual([]);
      expect(
        results.map(({ verdict, message }) => [verdict, message]).filter(([verdict]) => verdict !== "agree"),
      ).toEqual([]);
    });

    test.each(Object.entries(groups.silent))("is silent: %s", (_, source) => {
      expect(run(source)).toEqual([]);
    });

    for (const verdict of ["differ", "unsure"] as const) {
      const cases = Object.entries(groups[verdict] ?? {});
      if (cases.length === 0) continue;
      test.each(cases)(`is ${verdict}: %s`, (_, source) => {
        expect(marked(rule, source, verdict, identity)).toBe(expectedText(source));
      });
    }
  });
}
