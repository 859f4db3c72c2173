import type { DisclosureKind } from "./document.ts";

/** A link as a page has it. */
export interface PageLink {
  /** Its words; those of `title` where they go on and the words are cut off. */
  readonly text: string;
  /** Absolute, http or https. */
  readonly url: string;
  /** Words of the entry of a list or the row of a table that it stands in; empty when it stands in none. */
  readonly entry: string;
  /** The last heading before it; empty when there is none. */
  readonly heading: string;
  /** Whether it stands in what the page calls its navigation, head, foot or pager. */
  readonly isAside: boolean;
}

/** What a link leads to, by its address and words: content decides later. */
export type LinkType = "page" | "pdf" | "word" | "excel" | "archive" | "file";

/** A link that looks like a disclosure, and what its words say of it. */
export interface ListedLink {
  readonly text: string;
  readonly url: string;
  readonly type: LinkType;
  readonly entity: string | null;
  readonly year: number | null;
  readonly kinds: readonly DisclosureKind[];
}

/** The disclosures that a page links to, in its order. */
export interface Listing {
  readonly url: string;
  readonly title: string;
  readonly links: readonly ListedLink[];
  /** The page that the list goes on with; null when the page names none that has an address. */
  readonly next: string | null;
}
