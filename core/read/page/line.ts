import type { Run, Words } from "../draft/draft.ts";
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
  // The words in pieces: looking at the end of a string that grows would copy it every time.
  let parts: string[] = [];
  let length = 0;
  let last = "";
  let visible = false;
  let runs: Run[] = [];
  let pending: PendingSpace | undefined;

  function grow(characters: string): void {
    parts.push(characters);
    length += characters.length;
    last = characters.charAt(characters.length - 1);
  }

  function put(node: PageNode, characters: string, offset: number): void {
    const start = length;
    grow(characters);
    const previous = runs.at(-1);
    const goesOn = previous?.end === start && previous.node === node;
    if (goesOn && previous.offset + start - previous.start === offset)
      runs[runs.length - 1] = { ...previous, end: length };
    else runs.push({ start, end: length, node, offset });
  }

  function addVisible(node: PageNode, characters: string, offset: number): void {
    if (pending !== undefined) {
      const vanishes = pending.lineEnd && wide.test(characters.charAt(0)) && wide.test(last);
      if (!vanishes) put(pending.node, " ", pending.offset);
      pending = undefined;
    }
    put(node, characters, offset);
    if (!visible) visible = characters.trim() !== "";
  }

  function addWhite(node: PageNode, token: string, offset: number): void {
    if (length === 0 || last === "\n") return;
    const lineEnd = /[\n\r]/.test(token);
    if (pending === undefined) pending = { node, offset, lineEnd };
    else if (lineEnd) pending.lineEnd = true;
  }

  function addLineEnds(token: string): void {
    pending = undefined;
    for (const character of token) if (character === "\n") grow("\n");
  }

  return {
    add(node, data, preformatted) {
      const before = length;
      if (!special.test(data)) {
        if (data.length > 0) addVisible(node, data, 0);
        return length - before;
      }
      for (const match of data.matchAll(tokens)) {
        const token = match[0];
        if (preformatted && token.includes("\n")) addLineEnds(token);
        else if (isWhite(token)) addWhite(node, token, match.index);
        else addVisible(node, token, match.index);
      }
      return length - before;
    },
    lineBreak() {
      pending = undefined;
      if (length > 0) grow("\n");
    },
    isEmpty: () => !visible,
    length: () => length,
    take() {
      const words = { text: parts.join(""), runs };
      parts = [];
      length = 0;
      last = "";
      visible = false;
      runs = [];
      pending = undefined;
      return words;
    },
  };
}
