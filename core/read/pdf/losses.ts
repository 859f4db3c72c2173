import type { Loss } from "../../model/snapshot.ts";
import type { PageLayout, TableItem } from "./page-layout.ts";

/** What the reader of a PDF noticed on its pages; numbers from 1. */
export interface PageNotes {
  readonly pictures: readonly number[];
  readonly illegible: readonly number[];
  readonly stoppedAt: number | undefined;
}

const list = (numbers: readonly number[]) => ({ zh: numbers.join("、"), en: numbers.join(", ") });

function pagesWith(pages: readonly PageLayout[], test: (table: TableItem["table"]) => boolean) {
  const some = pages.filter(({ items }) => items.some((item) => item.kind === "table" && test(item.table)));
  return list(some.map(({ number }) => number));
}

/** What could not be read, or only by guessing, in the words of both languages. */
export function lossesOf(
  pages: readonly PageLayout[],
  { pictures, illegible, stoppedAt }: PageNotes,
): Loss[] {
  const losses: Loss[] = [];
  const add = (kind: Loss["kind"], zh: string, en: string) => losses.push({ kind, zh, en });
  const [image, odd] = [list(pictures), list(illegible)];
  if (image.zh !== "")
    add(
      "image",
      `第 ${image.zh} 页是图片，没有文字层，未读取`,
      `Page(s) ${image.en} are pictures without text and were not read`,
    );
  if (odd.zh !== "")
    add(
      "damaged",
      `第 ${odd.zh} 页有字体不能对应到文字的字符，读出的文字可能有误`,
      `Page(s) ${odd.en} have characters that their fonts do not name; what was read of them may be wrong`,
    );
  const cut = pagesWith(pages, ({ partial }) => partial === true);
  if (cut.zh !== "")
    add(
      "truncated",
      `第 ${cut.zh} 页的表格超出纸面，纸面以外的列没有印出`,
      `Tables on page(s) ${cut.en} run off the paper; columns beyond it were not printed`,
    );
  const guessed = pagesWith(pages, ({ inferred }) => inferred === true);
  if (guessed.zh !== "")
    add(
      "flattened",
      `第 ${guessed.zh} 页的表格没有画出列线，按文字对齐分列，其中的差异至多列为“可能”`,
      `Tables on page(s) ${guessed.en} have no lines between columns; these were told by alignment, and differences in them are probable at most`,
    );
  if (stoppedAt !== undefined)
    add("truncated", `只读取到第 ${stoppedAt} 页`, `Reading stopped after page ${stoppedAt}`);
  return losses;
}
