import { attributeOf, type PageNode } from "./node.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements whose content is never shown as text of the page. */
export const unreadTags = words(
  "script style template noscript head title meta link base select option datalist button textarea input svg math canvas video audio object embed applet map rt rp progress meter dialog iframe frame frameset noframes",
);

/** Elements that start and end a paragraph. */
export const blockTags = words(
  "html body div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th section article aside main nav header footer blockquote pre form fieldset legend address figure figcaption hr center details summary ucapcontent ucaptitle dir menu hgroup",
);

/** Elements that can be the body of the page. */
export const containerTags = words(
  "body div section article main td form center ucapcontent aside nav header footer ul ol table dl",
);

export type TableRole = "table" | "head" | "row" | "cell" | "header-cell" | "caption" | undefined;

const tableTags: Readonly<Record<string, TableRole>> = {
  table: "table",
  thead: "head",
  tr: "row",
  td: "cell",
  th: "header-cell",
  caption: "caption",
};
const tableRoles: Readonly<Record<string, TableRole>> = {
  table: "table",
  grid: "table",
  row: "row",
  cell: "cell",
  gridcell: "cell",
  columnheader: "header-cell",
  rowheader: "header-cell",
};

/** The part an element plays in a table, by its name or its ARIA role. */
export function tableRoleOf(tag: string, element: PageNode): TableRole {
  if (Object.hasOwn(tableTags, tag)) return tableTags[tag];
  if (tag !== "div" && tag !== "span") return undefined;
  const role = attributeOf(element, "role");
  return Object.hasOwn(tableRoles, role) ? tableRoles[role] : undefined;
}

/** 1–6 for headings by name or ARIA role. */
export function headingLevel(tag: string, element: PageNode): number | undefined {
  if (tag.length === 2 && /^h[1-6]$/.test(tag)) return Number(tag.slice(1));
  if (attributeOf(element, "role") !== "heading") return undefined;
  const level = Number.parseInt(attributeOf(element, "aria-level") || "2", 10);
  return level >= 1 && level <= 6 ? level : 2;
}
