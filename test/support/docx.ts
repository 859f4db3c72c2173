import { strToU8, zipSync } from "fflate";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const names = `${w} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;

/** Parts of a Word document beside its body, as inner XML. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly title?: string;
}

function relation(id: number, kind: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
}

/** A Word document with this body. */
export function makeDocx(body: string, parts: DocxParts = {}): Uint8Array {
  const kinds = (["styles", "numbering", "footnotes"] as const).filter((kind) => parts[kind] !== undefined);
  const types = kinds
    .map(
      (kind) =>
        `<Override PartName="/word/${kind}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
    )
    .join("");
  const xml = (content: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${types}</Types>`,
    ),
    "_rels/.rels": xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1, "officeDocument", "word/document.xml")}</Relationships>`,
    ),
    "word/_rels/document.xml.rels": xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kinds.map((kind, i) => relation(i + 1, kind, `${kind}.xml`)).join("")}</Relationships>`,
    ),
    "word/document.xml": xml(`<w:document ${names}><w:body>${body}<w:sectPr/></w:body></w:document>`),
  };
  for (const kind of kinds) files[`word/${kind}.xml`] = xml(`<w:${kind} ${w}>${parts[kind]}</w:${kind}>`);
  if (parts.title !== undefined)
    files["docProps/core.xml"] = xml(
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${parts.title}</dc:title></cp:coreProperties>`,
    );
  return zipSync(files);
}

/** A run of text. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs or plain text. */
export function paragraph(content: string, properties = ""): string {
  const inner = content.startsWith("<") ? content : run(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** A paragraph of a list. */
export function item(text: string, list: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A cell; `properties` are those of `tcPr`. */
export function cell(text: string, properties = ""): string {
  return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
}

/** A table of rows of cells, with a grid of `columns` equal columns. */
export function table(rows: readonly (readonly string[])[], columns: number): string {
  const grid = '<w:gridCol w:w="2000"/>'.repeat(columns);
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join("");
  return `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${row.join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** Two lists: 1 counts 一、（一）1., 2 counts 第一部分. */
export const chineseNumbering = `<w:abstractNum w:abstractNumId="0">${[
  ["chineseCountingThousand", "%1、"],
  ["chineseCountingThousand", "（%2）"],
  ["decimal", "%3."],
]
  .map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  .join(
    "",
  )}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1部分"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
