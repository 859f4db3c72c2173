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
  return new CollapsingLine();
}

/** A class, because every cell has a line of its own and a closure for each method would be made for it. */
class CollapsingLine implements Line {
  // The words in pieces: looking at the end of a string that grows would copy it every time.
  #parts: string[] = [];
  #length = 0;
  #last = "";
  #visible = false;
  #runs: Run[] = [];
  #pending: PendingSpace | undefined;

  add(node: PageNode, data: string, preformatted: boolean): number {
    const before = this.#length;
    if (!special.test(data)) {
      if (data.length > 0) this.#addVisible(node, data, 0);
      return this.#length - before;
    }
    for (const match of data.matchAll(tokens)) {
      const token = match[0];
      if (preformatted && token.includes("\n")) this.#addLineEnds(token);
      else if (isWhite(token)) this.#addWhite(node, token, match.index);
      else this.#addVisible(node, token, match.index);
    }
    return this.#length - before;
  }

  lineBreak(): void {
    this.#pending = undefined;
    if (this.#length > 0) this.#grow("\n");
  }

  isEmpty(): boolean {
    return !this.#visible;
  }

  length(): number {
    return this.#length;
  }

  take(): Words {
    const words = { text: this.#parts.join(""), runs: this.#runs };
    this.#parts = [];
    this.#length = 0;
    this.#last = "";
    this.#visible = false;
    this.#runs = [];
    this.#pending = undefined;
    return words;
  }

  #grow(characters: string): void {
    this.#parts.push(characters);
    this.#length += characters.length;
    this.#last = characters.charAt(characters.length - 1);
  }

  #put(node: PageNode, characters: string, offset: number): void {
    const start = this.#length;
    this.#grow(characters);
    const runs = this.#runs;
    const previous = runs.at(-1);
    const goesOn = previous?.end === start && previous.node === node;
    if (goesOn && previous.offset + start - previous.start === offset)
      runs[runs.length - 1] = { ...previous, end: this.#length };
    else runs.push({ start, end: this.#length, node, offset });
  }

  #addVisible(node: PageNode, characters: string, offset: number): void {
    const pending = this.#pending;
    if (pending !== undefined) {
      const vanishes = pending.lineEnd && wide.test(characters.charAt(0)) && wide.test(this.#last);
      if (!vanishes) this.#put(pending.node, " ", pending.offset);
      this.#pending = undefined;
    }
    this.#put(node, characters, offset);
    if (!this.#visible) this.#visible = characters.trim() !== "";
  }

  #addWhite(node: PageNode, token: string, offset: number): void {
    if (this.#length === 0 || this.#last === "\n") return;
    const lineEnd = /[\n\r]/.test(token);
    if (this.#pending === undefined) this.#pending = { node, offset, lineEnd };
    else if (lineEnd) this.#pending.lineEnd = true;
  }

  #addLineEnds(token: string): void {
    this.#pending = undefined;
    for (const character of token) if (character === "\n") this.#grow("\n");
  }
}
