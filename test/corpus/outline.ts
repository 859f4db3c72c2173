import type { Figure, Line } from "./figure.ts";

export type OrdinalStyle =
  | "none"
  | "part"
  | "part-colon"
  | "chinese"
  | "paren"
  | "arabic"
  | "arabic-comma"
  | "arabic-paren"
  | "annex"
  | "table"
  | "table-chinese";

export interface Cell {
  readonly line: Line;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

export interface TableBlock {
  readonly kind: "table";
  /** `01` … or a name; dropped tables are named by it. */
  readonly id: string;
  readonly title: Line;
  /** 公开01表 or nothing. */
  readonly number: string;
  readonly entity: string;
  /** Printed unit of its amounts, `金额单位：万元` or nothing. */
  readonly unitLine: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: number;
  readonly headerRows: number;
  /** Words under it. */
  readonly note: string;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  line: Line;
}

export type Block = ParagraphBlock | TableBlock;

/** A part of the document with its heading; numbers come from the position among its siblings. */
export interface Node {
  /** What it is about: `three-public`, `terms` …; planting finds sections by it. */
  readonly topic: string;
  readonly style: OrdinalStyle;
  title: Line;
  readonly blocks: Block[];
  children: Node[];
  /** Printed instead of the position, where the numbering is to break. */
  number?: number;
  /** Text that follows the heading in the same paragraph (（一）收入情况。2021年……). */
  inline?: Line;
}

const chineseDigits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

export function chinese(n: number): string {
  if (n < 10) return chineseDigits[n] ?? "";
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens === 1 ? "" : (chineseDigits[tens] ?? "")}十${ones === 0 ? "" : (chineseDigits[ones] ?? "")}`;
}

export function ordinal(style: OrdinalStyle, n: number): string {
  switch (style) {
    case "none":
      return "";
    case "part":
      return `第${chinese(n)}部分 `;
    case "part-colon":
      return `第${chinese(n)}部分：`;
    case "chinese":
      return `${chinese(n)}、`;
    case "paren":
      return `（${chinese(n)}）`;
    case "arabic":
      return `${n}.`;
    case "arabic-comma":
      return `${n}、`;
    case "arabic-paren":
      return `（${n}）`;
    case "annex":
      return `附件${n}：`;
    case "table":
      return `表${n} `;
    case "table-chinese":
      return `表${chinese(n)}：`;
  }
}

export function node(
  topic: string,
  style: OrdinalStyle,
  title: Line,
  blocks: Block[] = [],
  children: Node[] = [],
): Node {
  return { topic, style, title, blocks, children };
}

export function paragraph(line: Line): ParagraphBlock {
  return { kind: "paragraph", line };
}

/** Every node with its number among the siblings of its style and its depth, in print order. */
export function* walk(
  nodes: readonly Node[],
  depth = 1,
): Generator<{ node: Node; number: number; depth: number; siblings: readonly Node[] }> {
  const counts = new Map<OrdinalStyle, number>();
  for (const child of nodes) {
    const number = child.number ?? (counts.get(child.style) ?? 0) + 1;
    counts.set(child.style, number);
    yield { node: child, number, depth, siblings: nodes };
    yield* walk(child.children, depth + 1);
  }
}

export function isFigure(inline: string | Figure): inline is Figure {
  return typeof inline !== "string";
}

/** The words of a line as printed. */
export function wordsOf(line: Line): string {
  return line.map((inline) => (isFigure(inline) ? inline.text + inline.suffix : inline)).join("");
}

/** A whole disclosure: its title and its parts. */
export interface Disclosure {
  readonly title: string;
  readonly parts: Node[];
  readonly withContents: boolean;
}
