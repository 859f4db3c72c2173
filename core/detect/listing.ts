import type { DisclosureKind } from "../model/document.ts";
import type { LinkType, ListedLink, Listing, PageLink } from "../model/link.ts";
import { endsLikeUnit, entityOf, isRefused, kindsOfName, plainName, yearOf } from "./names.ts";

/** What a page is, as far as it says what its links are about. */
export interface ListPage {
  readonly url: string;
  readonly title: string;
}

const typeOfEnding: Readonly<Record<string, LinkType>> = {
  pdf: "pdf",
  doc: "word",
  docx: "word",
  wps: "word",
  xls: "excel",
  xlsx: "excel",
  et: "excel",
  csv: "excel",
  zip: "archive",
  rar: "archive",
  "7z": "archive",
  ofd: "file",
};

const fileEnding = /\.(pdf|docx?|wps|xlsx?|et|csv|zip|rar|7z|ofd)(?=$|[?#&\s）)\]】])/i;

/** By the ending of the address, else of the words: download scripts have no ending of their own. */
export function linkTypeOf({ url, text }: Pick<PageLink, "url" | "text">): LinkType {
  const ending = (fileEnding.exec(url) ?? fileEnding.exec(text))?.[1];
  return typeOfEnding[ending?.toLowerCase() ?? ""] ?? "page";
}

const date =
  /[[（(【]?(?:20\d\d)[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?[\]）)】]?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?/g;
const lead = /^[\s·•●■◆▪○\-—>›»*|]+|^(?:\d{1,3}|附件\s*\d{0,2})\s*[.．、:：)）]\s*|^(?:new|hot|置顶)\s*/i;

/** The words of a link without bullets, numbers and the date of publication; a name cut off is made whole. */
function nameOf(words: string): string {
  let name = words.replace(date, " ").trim();
  for (let pass = 0; pass < 3; pass += 1) name = name.replace(lead, "");
  const cut = name.replace(/(?:…|\.{2,})$/, "");
  return plainName(
    cut === name ? name : cut.replace(/(?<=部门|单位)([预决])?$/, (end) => `${end || "决"}算`),
  );
}

/** Words that say what to do, not what there is: then the entry around the link speaks. */
const generic =
  /^(?:点击)?(?:查看|下载|打开|详情|详细|链接|阅读|预览|公开|进入|附件\d{0,2}|全文|原文|正文)?(?:查看|下载|详情|全文|附件|链接|此处)?$|^(?:20\d\d年?度?)?(?:部门|单位)?(?:[预决]算)?(?:公开|情况|信息|报告|说明|文本|报表|表)*$/;

/** A name of a unit alone, as lists of departments print it. */
function unitOf(name: string): string | undefined {
  const unit = name.replace(/[（(][^（()）]{0,12}[）)]$/, "");
  return /^[\u4e00-\u9fff（）]{3,40}$/.test(unit) && endsLikeUnit(unit) ? unit : undefined;
}

interface Guess {
  readonly entity: string | undefined;
  readonly year: number | undefined;
  readonly kinds: readonly DisclosureKind[];
}

/** What a name says by itself; undefined when it is not that of a disclosure. */
function guessOf(name: string): Guess | undefined {
  const kinds = kindsOfName(name);
  if (kinds.length === 0 || isRefused(name)) return undefined;
  return { kinds, entity: entityOf([name], ""), year: yearOf([name], "", undefined) };
}

/** What heading and title say of every link under them. */
function themeOf(heading: string, { title }: ListPage): Guess | undefined {
  for (const words of [heading, title]) {
    const kinds = kindsOfName(plainName(words));
    if (kinds.length > 0)
      return { kinds, entity: undefined, year: yearOf([plainName(words)], "", undefined) };
  }
  return undefined;
}

/** The entry around 「查看」 or 「2024年」: its first words that name a unit. */
function guessFromEntry(link: PageLink, page: ListPage): Guess | undefined {
  const pieces = link.entry.split(/[\s|｜:：]+/).map(nameOf);
  const own = guessOf(nameOf(link.entry));
  if (own?.entity !== undefined) return own;
  const entity = pieces.map(unitOf).find((unit) => unit !== undefined);
  const theme = guessOf(nameOf(link.text)) ?? themeOf(link.heading, page);
  if (entity === undefined || theme === undefined) return undefined;
  const year = yearOf([`${nameOf(link.text)}决算`, nameOf(link.heading)], "", undefined) ?? theme.year;
  return { kinds: theme.kinds, entity, year };
}

/** Categories and columns of the portal bear the words too: a disclosure names its unit or its year, or is a file. */
function isSpecific({ entity, year }: Guess, type: LinkType): boolean {
  return entity !== undefined || year !== undefined || type !== "page";
}

function guessOfLink(link: PageLink, page: ListPage): Guess | undefined {
  const name = nameOf(link.text);
  const type = linkTypeOf(link);
  if (generic.test(name.replace(fileEnding, ""))) {
    const around = guessFromEntry(link, page);
    if (around !== undefined) return around;
  }
  const own = guessOf(name);
  if (own !== undefined) return isSpecific(own, type) ? own : undefined;
  const entity = unitOf(name);
  const theme = themeOf(link.heading, page);
  return entity === undefined || theme === undefined ? undefined : { ...theme, entity };
}

/** Bare names of units are a list only where there are several of them; alone they are the portal's own links. */
const fewUnits = 3;

const nextWords = /^[[［(（<\s]*(?:下一?页|后一?页|后页|next(?: page)?)[\]］)）>›»\s]*$|^(?:>|›|»|&gt;)$/i;

function nextOf(links: readonly PageLink[], url: string): string | null {
  const next = links.find(({ text, url: to }) => to !== url && nextWords.test(text));
  return next?.url ?? null;
}

/**
 * The disclosures that a page links to, by the words of links, entries and headings alone. Pure: nothing is fetched,
 * and a wrong guess costs one request that the user can leave out.
 */
export function listingOf(links: readonly PageLink[], page: ListPage): Listing {
  const guessed = links
    .filter(({ isAside }) => !isAside)
    .map((link) => ({ link, guess: guessOfLink(link, page) }));
  const isBare = ({ link, guess }: (typeof guessed)[number]) =>
    guess !== undefined && linkTypeOf(link) === "page" && guessOf(nameOf(link.text)) === undefined;
  const isList = guessed.filter(isBare).length >= fewUnits;
  const listed = guessed.flatMap((one): ListedLink[] => {
    const { link, guess } = one;
    if (guess === undefined || (!isList && isBare(one))) return [];
    return [
      {
        text: link.text,
        url: link.url,
        type: linkTypeOf(link),
        entity: guess.entity ?? null,
        year: guess.year ?? null,
        kinds: guess.kinds,
      },
    ];
  });
  return { url: page.url, title: page.title, links: listed, next: nextOf(links, page.url) };
}

/** Files of a page that holds nothing else: every one of them may be the disclosure, whatever it is called. */
export function attachmentListing(files: readonly Pick<PageLink, "text" | "url">[]): ListedLink[] {
  return files.map(({ text, url }) => {
    const guess = guessOf(nameOf(text.replace(fileEnding, "")));
    return {
      text,
      url,
      type: linkTypeOf({ text, url }),
      entity: guess?.entity ?? null,
      year: guess?.year ?? null,
      kinds: guess?.kinds ?? [],
    };
  });
}
