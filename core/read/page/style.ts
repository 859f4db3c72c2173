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

/** Value of one property of an inline style, lower case; empty when it is not set. */
export function styleOf(style: string, property: string): string {
  if (style === "" || !style.toLowerCase().includes(property)) return "";
  for (const declaration of style.toLowerCase().split(";")) {
    const colon = declaration.indexOf(":");
    if (colon > 0 && declaration.slice(0, colon).trim() === property)
      return declaration
        .slice(colon + 1)
        .replace("!important", "")
        .trim();
  }
  return "";
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
