import type { Topic } from "../lexicon/topics.ts";
import type { Ordinal } from "../model/document.ts";
import type { Range } from "../model/range.ts";

/** A line, or several, that open a section. */
export interface Heading {
  /** Indexes of its first and last line. */
  readonly first: number;
  readonly last: number;
  readonly title: string;
  readonly range: Range;
  readonly ordinal: Ordinal | undefined;
  readonly topic: Topic | undefined;
  /** The smaller, the higher: a heading closes every open one of its rank or more. */
  readonly rank: number;
}
