import type { Run, Words } from "../draft.ts";
import type { PageNode } from "./node.ts";

/**
 * Collects the words of one paragraph from text nodes, collapsing white space as CSS does, and remembers for every
 * character its place in its node. Line breaks of the page become `\n`.
 */
export interface Line {
  add(node: PageNode, data: string, preformatted: boolean): number;
  lineBreak(): void;
  /** Whether nothing visible was added yet. */
  isEmpty(): boolean;
  length(): number;
  /** The words so far; the line is empty afterwards. */
  take(): Words;
}

/** White space that collapses, or characters that are seen; controls, soft hyphens and zero-width ones match nothing. */
const tokens = /[\t\n\f\r ]+|[^\t\n\f\r \p{Cc}\p{Cf}]+/gu;
const special = /[\p{Cc}\p{Cf} ]/u;
const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60]/;

interface PendingSpace {
  readonly node: PageNode;
  readonly offset: number;
  /** A line end of the source is among it: it vanishes between wide characters (CSS Text 3, 4.1.3). */
  lineEnd: boolean;
}

function isWhite(token: string): boolean {
  const code = token.charCodeAt(0);
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}

export function openLine(): Line {
  let text = "";
  let runs: Run[] = [];
  let pending: PendingSpace | undefined;

  function put(node: PageNode, characters: string, offset: number): void {
    const start = text.length;
    text += characters;
    const end = text.length;
    const last = runs.at(-1);
    if (
      last !== undefined &&
      last.end === start &&
      last.node === node &&
      last.offset + start - last.start === offset
    ) {
      runs[runs.length - 1] = { ...last, end };
    } else runs.push({ start, end, node, offset });
  }

  function settleSpace(next: string): void {
    if (pending === undefined) return;
    const { node, offset, lineEnd } = pending;
    pending = undefined;
    if (lineEnd && wide.test(next.charAt(0)) && wide.test(text.charAt(text.length - 1))) return;
    put(node, " ", offset);
  }

  function addWhite(node: PageNode, token: string, offset: number): void {
    if (text.length === 0 || text.endsWith("\n")) return;
    const lineEnd = /[\n\r]/.test(token);
    if (pending === undefined) pending = { node, offset, lineEnd };
    else if (lineEnd) pending.lineEnd = true;
  }

  function addLineEnds(token: string): void {
    pending = undefined;
    for (const character of token) if (character === "\n") text += "\n";
  }

  return {
    add(node, data, preformatted) {
      const before = text.length;
      if (!special.test(data)) {
        if (data.length > 0) {
          settleSpace(data);
          put(node, data, 0);
        }
        return text.length - before;
      }
      for (const match of data.matchAll(tokens)) {
        const token = match[0];
        if (preformatted && token.includes("\n")) addLineEnds(token);
        else if (isWhite(token)) addWhite(node, token, match.index);
        else {
          settleSpace(token);
          put(node, token, match.index);
        }
      }
      return text.length - before;
    },
    lineBreak() {
      pending = undefined;
      if (text.length > 0) text += "\n";
    },
    isEmpty: () => text.trim() === "",
    length: () => text.length,
    take() {
      const words = { text, runs };
      text = "";
      runs = [];
      pending = undefined;
      return words;
    },
  };
}
