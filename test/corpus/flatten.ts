import type { Line } from "./figure.ts";
import type { Disclosure } from "./outline.ts";
import { type Node, ordinal, type TableBlock, walk, wordsOf } from "./outline.ts";

/** The document in print order, as both renderers need it. */
export type Piece =
  | { readonly kind: "title"; readonly line: Line }
  | { readonly kind: "contents"; readonly lines: readonly string[] }
  | { readonly kind: "heading"; readonly depth: number; readonly line: Line }
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "table"; readonly table: TableBlock; readonly titled: boolean };

function contentsOf(parts: readonly Node[]): string[] {
  const entries = [...walk(parts)].filter(({ depth }) => depth <= 2);
  return entries
    .map(({ node, number }) => ordinal(node.style, number) + wordsOf(node.title))
    .filter((entry) => entry !== "");
}

export function flatten(disclosure: Disclosure): Piece[] {
  const pieces: Piece[] = [{ kind: "title", line: [disclosure.title] }];
  if (disclosure.withContents) pieces.push({ kind: "contents", lines: contentsOf(disclosure.parts) });
  for (const { node, number, depth } of walk(disclosure.parts)) {
    const mark = ordinal(node.style, number);
    const words = [...(mark === "" ? [] : [mark]), ...node.title];
    const table = node.blocks[0]?.kind === "table" ? node.blocks[0] : undefined;
    const repeated = table !== undefined && wordsOf(table.title) === wordsOf(node.title);
    if (words.length > 0) pieces.push({ kind: "heading", depth, line: words });
    for (const block of node.blocks) {
      if (block.kind === "paragraph") pieces.push({ kind: "paragraph", line: block.line });
      else pieces.push({ kind: "table", table: block, titled: repeated });
    }
  }
  return pieces;
}
