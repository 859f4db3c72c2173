import { remembered } from "../../model/remembered.ts";
import { attributeOf, type PageContext, type PageNode } from "./node.ts";

/** How text below an element looks, as far as the reader cares. */
export interface Look {
  readonly bold: boolean;
  readonly centred: boolean;
  /** Inside a link that leads off the page and not to a file. */
  readonly link: boolean;
  /** Line ends of the source are shown. */
  readonly preformatted: boolean;
  readonly level: number | undefined;
}

export const plainLook: Look = {
  bold: false,
  centred: false,
  link: false,
  preformatted: false,
  level: undefined,
};

/** Declarations of an inline style; word processors export the same few for thousands of elements. */
const declarationsOf = remembered(
  (style): ReadonlyMap<string, string> => {
    const declarations = new Map<string, string>();
    for (const declaration of style.toLowerCase().split(";")) {
      const colon = declaration.indexOf(":");
      const property = declaration.slice(0, Math.max(0, colon)).trim();
      if (colon <= 0 || declarations.has(property)) continue;
      const value = declaration.slice(colon + 1);
      declarations.set(property, value.replace("!important", "").trim());
    }
    return declarations;
  },
  { most: 500, longest: 400 },
);

/** Value of one property of an inline style, lower case; empty when it is not set. */
export function styleOf(style: string, property: string): string {
  return style === "" ? "" : (declarationsOf(style).get(property) ?? "");
}

/** Whether an element's text is shown: computed style where the caller can tell, else attributes. */
export function isShown(element: PageNode, style: string, context: PageContext): boolean {
  if (context.isVisible !== undefined) return context.isVisible(element);
  if (element.getAttribute?.("hidden") != null) return false;
  if (style === "") return true;
  return styleOf(style, "display") !== "none" && styleOf(style, "visibility") !== "hidden";
}

function isBold(tag: string, weight: string): boolean | undefined {
  if (weight !== "") return weight === "bold" || weight === "bolder" || Number.parseInt(weight, 10) >= 600;
  if (tag === "b" || tag === "strong") return true;
  return undefined;
}

function isCentred(tag: string, element: PageNode, style: string): boolean | undefined {
  if (tag === "center") return true;
  const align = styleOf(style, "text-align") || attributeOf(element, "align").toLowerCase();
  return align === "" ? undefined : align === "center" || align === "middle";
}

function isPreformatted(tag: string, style: string): boolean | undefined {
  const value = styleOf(style, "white-space");
  if (value !== "") return value.startsWith("pre");
  return tag === "pre" ? true : undefined;
}

/** The look inside an element; the parent's own object when nothing changes. */
export function lookInside(parent: Look, tag: string, element: PageNode, style: string): Look {
  const bold = isBold(tag, styleOf(style, "font-weight")) ?? parent.bold;
  const centred = isCentred(tag, element, style) ?? parent.centred;
  const preformatted = isPreformatted(tag, style) ?? parent.preformatted;
  const changed = bold !== parent.bold || centred !== parent.centred || preformatted !== parent.preformatted;
  return changed ? { ...parent, bold, centred, preformatted } : parent;
}
