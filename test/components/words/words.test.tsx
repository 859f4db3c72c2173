// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { noReview } from "../../../components/decision/review-view.ts";
import { firstView } from "../../../components/intent.ts";
import { en } from "../../../components/words/en.ts";
import { type Words, zh } from "../../../components/words/zh.ts";
import { exhibits } from "../../gallery/scenes.ts";

/** Every text of the interface between brackets: what shows without them is not in the words file. */
function bracketed(words: unknown): unknown {
  if (typeof words === "string") return `⟦${words}⟧`;
  if (typeof words === "function") return (...given: unknown[]) => `⟦${words(...given)}⟧`;
  if (Array.isArray(words)) return words.map(bracketed);
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, bracketed(value)]));
}

vi.mock("../../../components/words/wording.ts", async (original) => {
  const real = await original<typeof import("../../../components/words/wording.ts")>();
  return {
    ...real,
    // Texts of a report are not the interface's: they are left out, so that only the interface's are looked at.
    useWords: () => bracketed(real.wordingOf("zh").words) as Words,
    useSay: () => () => "",
  };
});

afterEach(cleanup);

function leavesOf(words: unknown, path = ""): string[] {
  if (typeof words !== "object" || words === null) return [`${path}: ${typeof words}`];
  return Object.entries(words).flatMap(([key, value]) => leavesOf(value, `${path}.${key}`));
}

test("both languages have every text, and none is empty", () => {
  expect(leavesOf(en)).toEqual(leavesOf(zh));
  const empty = [...textsOf(zh), ...textsOf(en)].filter((text) => text.trim() === "");
  expect(empty).toEqual([]);
});

function textsOf(words: unknown): string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

test("English has no Chinese left in it, but for the button that leads back", () => {
  const chinese = textsOf(en).filter((text) => /\p{Script=Han}/u.test(text));
  expect(chinese).toEqual([en.head.language, en.head.languageName]);
});

/** What the panel shows of documents: names, places, printed figures, links. */
const ofDocuments =
  ".head-entity, .card-place, .chip, .quote, .detail-place, .cause-meta, .cause-suspect, .unchecked-print, .check-place, .check-title, .attachments, .difference, .tab-count, kbd, .ledger-count, .sheet-about, .signature, .stand-note, .log-sentence, .grid-frame, option, .what-if-outcome li, .manual-pick, .manual-results, .table-title, .correction-text, .chooser-text, .chooser-about";

/** What is left of a text when everything between brackets is taken out, innermost first. */
function unbracketed(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/gu, "");
  return rest === text ? rest : unbracketed(rest);
}

function strayTexts(root: Element): string[] {
  for (const element of root.querySelectorAll(ofDocuments)) element.remove();
  const named = [...root.querySelectorAll("[aria-label], [placeholder]")].flatMap((element) =>
    ["aria-label", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
  );
  return [root.textContent ?? "", ...named].map(unbracketed).filter((text) => /\p{L}/u.test(text));
}

test.each(Object.keys(exhibits))("%s shows no text of its own", async (name) => {
  const { Panel } = await import("../../../components/panel/panel.tsx");
  const exhibit = exhibits[name];
  if (exhibit === undefined) throw new Error(name);
  const view = { ...firstView, ...exhibit.view };
  const { container } = render(
    <Panel
      scene={exhibit.scene}
      view={view}
      review={exhibit.review ?? noReview}
      tables={exhibit.tables}
      rules={{}}
      language="zh"
      send={() => undefined}
    />,
  );
  expect(strayTexts(container)).toEqual([]);
});
