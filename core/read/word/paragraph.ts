import { childOf, childrenOf, isOn, type XmlElement } from "./xml.ts";

/** Words of a paragraph as they are shown, and what hangs on them. */
export interface ParagraphWords {
  text: string;
  boldLength: number;
  /** Text boxes anchored in it. */
  readonly boxes: XmlElement[];
  readonly notes: { readonly kind: "footnotes" | "endnotes"; readonly id: string }[];
  images: number;
  /** Deleted or moved text was passed over, or inserted text taken in. */
  revised: boolean;
}

const wrappers = new Set(
  "hyperlink ins moveTo smartTag sdtContent fldSimple customXml bdo dir oMath oMathPara rubyBase ruby sdt f num den e sup sub rad sSup sSub r".split(
    " ",
  ),
);
const deletions = new Set(["del", "moveFrom"]);
const insertions = new Set(["ins", "moveTo"]);

/** Characters of symbol fonts that texts use; others are shown as a bullet. */
const symbols: Readonly<Record<string, string>> = {
  F0B7: "•",
  F0FC: "√",
  F0FE: "☑",
  F0A8: "□",
  F052: "☑",
  F06C: "●",
  F06E: "■",
  F0B4: "×",
  F0B0: "°",
};

/** The words of a paragraph: insertions in, deletions out, field results without their codes. */
export function readWords(paragraph: XmlElement): ParagraphWords {
  const words: ParagraphWords = { text: "", boldLength: 0, boxes: [], notes: [], images: 0, revised: false };
  readInline(words, paragraph, false);
  return words;
}

function readInline(words: ParagraphWords, element: XmlElement, bold: boolean): void {
  for (const child of childrenOf(element)) {
    if (deletions.has(child.name)) {
      words.revised = true;
      continue;
    }
    if (insertions.has(child.name)) words.revised = true;
    if (child.name === "AlternateContent") readAlternative(words, child, bold);
    else if (child.name === "r") readRun(words, child, bold);
    else if (wrappers.has(child.name)) readInline(words, child, bold);
    else readLeaf(words, child, bold);
  }
}

function readRun(words: ParagraphWords, run: XmlElement, inherited: boolean): void {
  const properties = childOf(run, "rPr");
  if (isOn(properties, "vanish") === true) return;
  readInline(words, run, isOn(properties, "b") ?? inherited);
}

/** Of the forms that a drawing is given in, the first that has text or a picture. */
function readAlternative(words: ParagraphWords, element: XmlElement, bold: boolean): void {
  const forms = childrenOf(element);
  const choice = forms.find((form) => form.name === "Choice") ?? forms[0];
  if (choice !== undefined) readInline(words, choice, bold);
}

function add(words: ParagraphWords, text: string, bold: boolean): void {
  words.text += text;
  if (bold) words.boldLength += text.length;
}

function readLeaf(words: ParagraphWords, leaf: XmlElement, bold: boolean): void {
  switch (leaf.name) {
    case "t":
      add(words, leaf.children.filter((part) => typeof part === "string").join(""), bold);
      break;
    case "tab":
    case "ptab":
      add(words, " ", bold);
      break;
    case "br":
    case "cr":
      if (!/^(?:page|column)$/.test(leaf.attributes.get("type") ?? "")) add(words, "\n", bold);
      break;
    case "noBreakHyphen":
      add(words, "-", bold);
      break;
    case "sym":
      add(words, symbols[(leaf.attributes.get("char") ?? "").toUpperCase()] ?? "•", bold);
      break;
    case "footnoteReference":
    case "endnoteReference":
      words.notes.push({
        kind: leaf.name === "footnoteReference" ? "footnotes" : "endnotes",
        id: leaf.attributes.get("id") ?? "",
      });
      break;
    case "drawing":
    case "pict":
    case "object":
      readDrawing(words, leaf);
      break;
  }
}

/** Text boxes and pictures anywhere inside a drawing. */
function readDrawing(words: ParagraphWords, drawing: XmlElement): void {
  const stack = [drawing];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    if (element.name === "txbxContent") words.boxes.push(element);
    else {
      if (element.name === "blip" || element.name === "imagedata" || element.name === "chart")
        words.images += 1;
      stack.push(...childrenOf(element).reverse());
    }
  }
}
