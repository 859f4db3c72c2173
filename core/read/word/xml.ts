/** An element with the local names of itself and its attributes; prefixes differ between writers. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Deeper elements become siblings: readers below may then recurse. */
const maxDepth = 150;
const attributePattern = /([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function characterOf(code: number): string {
  const isCharacter = Number.isInteger(code) && code > 0 && code <= 0x10ffff;
  return isCharacter ? String.fromCodePoint(code) : "";
}

/** Text with the five entities of XML and character numbers resolved; entities of a DTD stay as they are. */
function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/g, (whole, name: string) => {
    if (name.startsWith("#x")) return characterOf(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return characterOf(Number.parseInt(name.slice(1), 10));
    return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
  });
}

function attributesOf(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of tag.matchAll(attributePattern))
    attributes.set(localName(name), decode(double ?? single ?? ""));
  return attributes;
}

/** Where markup that opens at `start` ends; the end of the text when it is cut off. */
function endOfMarkup(xml: string, start: number): number {
  const closing = xml.startsWith("<!--", start)
    ? "-->"
    : xml.startsWith("<![CDATA[", start)
      ? "]]>"
      : undefined;
  if (closing !== undefined) {
    const end = xml.indexOf(closing, start + 4);
    return end === -1 ? xml.length : end + closing.length;
  }
  const end = xml.indexOf(">", start);
  return end === -1 ? xml.length : end + 1;
}

interface Reading {
  readonly stack: OpenElement[];
  depth: number;
}

function readMarkup(reading: Reading, markup: string): void {
  const { stack } = reading;
  const parent = stack.at(-1);
  if (markup.startsWith("</")) {
    if (reading.depth <= maxDepth && stack.length > 1) stack.pop();
    reading.depth = Math.max(0, reading.depth - 1);
  } else if (markup.startsWith("<![CDATA[")) parent?.children.push(markup.slice(9, -3));
  else if (!/^<[!?]/.test(markup)) {
    const element = elementOf(markup);
    parent?.children.push(element);
    if (markup.endsWith("/>")) return;
    reading.depth += 1;
    if (reading.depth <= maxDepth) stack.push(element);
  }
}

/**
 * Reads XML into a tree, forgivingly: cut-off files give what is there. No DTD is read and no entity defined, so nothing
 * in the file can grow.
 */
export function parseXml(xml: string): XmlElement {
  const root: OpenElement = { name: "", attributes: new Map(), children: [] };
  const reading: Reading = { stack: [root], depth: 0 };
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    const text = xml.slice(at, open === -1 ? xml.length : open);
    if (text !== "") reading.stack.at(-1)?.children.push(decode(text));
    if (open === -1) break;
    at = endOfMarkup(xml, open);
    readMarkup(reading, xml.slice(open, at));
  }
  return root;
}

function elementOf(markup: string): OpenElement {
  const name = /^<([^\s/>]*)/.exec(markup)?.[1] ?? "";
  const attributes = markup.includes("=")
    ? attributesOf(markup.slice(name.length + 1))
    : new Map<string, string>();
  return { name: localName(name), attributes, children: [] };
}

/** Child elements, in order. */
export function childrenOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== "string");
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element).find((child) => child.name === name);
}

/** The element down a path of first children. */
export function descendant(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childOf(at, name), element);
}

/** The `val` of a child, as WordprocessingML keeps settings. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get("val");
}

/** Whether a setting like `<w:b/>` is on; undefined when it is not there. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  if (child === undefined) return undefined;
  return !/^(?:0|false|off|none)$/.test(child.attributes.get("val") ?? "");
}
