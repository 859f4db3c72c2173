import { childOf, childrenOf, isOn, settingOf, type XmlElement } from "./xml.ts";

/** What a paragraph style says, with what it inherits. */
export interface ParagraphStyle {
  /** 0 for the first heading level. */
  readonly outline?: number | undefined;
  readonly numbering?: { readonly list: string; readonly level: number | undefined } | undefined;
  readonly centred?: boolean | undefined;
  readonly bold?: boolean | undefined;
}

/** Styles by their ids. */
export type Styles = ReadonlyMap<string, ParagraphStyle>;

/** The settings of a `pPr`, be it of a style or of a paragraph. */
export function settingsOf(properties: XmlElement | undefined): ParagraphStyle {
  const outline = Number.parseInt(settingOf(properties, "outlineLvl") ?? "", 10);
  const numPr = childOf(properties, "numPr");
  const list = settingOf(numPr, "numId");
  const level = Number.parseInt(settingOf(numPr, "ilvl") ?? "", 10);
  const align = settingOf(properties, "jc");
  return {
    outline: Number.isFinite(outline) ? outline : undefined,
    numbering: list === undefined ? undefined : { list, level: Number.isFinite(level) ? level : undefined },
    centred: align === undefined ? undefined : align === "center",
    bold: isOn(childOf(properties, "rPr"), "b"),
  };
}

/** The first settings where they are made, else the second. */
export function inherit(own: ParagraphStyle, base: ParagraphStyle | undefined): ParagraphStyle {
  return {
    outline: own.outline ?? base?.outline,
    numbering: own.numbering ?? base?.numbering,
    centred: own.centred ?? base?.centred,
    bold: own.bold ?? base?.bold,
  };
}

/** Level of a style named as a heading, in English or Chinese. */
function outlineOfName(name: string): number | undefined {
  const level = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

function ownStyle(style: XmlElement): ParagraphStyle {
  const settings = settingsOf(childOf(style, "pPr"));
  const outline = settings.outline ?? outlineOfName(settingOf(style, "name") ?? "");
  return { ...settings, outline, bold: isOn(childOf(style, "rPr"), "b") ?? settings.bold };
}

/** Reads `styles.xml`. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>();
  for (const style of childrenOf(childOf(root, "styles"))) {
    const id = style.attributes.get("styleId");
    if (style.name === "style" && id !== undefined) elements.set(id, style);
  }
  const styles = new Map<string, ParagraphStyle>();
  const resolve = (id: string, depth: number): ParagraphStyle => {
    const known = styles.get(id);
    const element = elements.get(id);
    if (known !== undefined || element === undefined) return known ?? {};
    const base = settingOf(element, "basedOn");
    // Chains of styles may be circles.
    const style = inherit(
      ownStyle(element),
      base === undefined || depth > 20 ? undefined : resolve(base, depth + 1),
    );
    styles.set(id, style);
    return style;
  };
  for (const id of elements.keys()) resolve(id, 0);
  return styles;
}
