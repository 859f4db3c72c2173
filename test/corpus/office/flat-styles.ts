import type { Look } from "./look.ts";

const margin = 20;

/** Millimetres that tables may take. */
export function tableWidth({ landscape }: Look): number {
  return (landscape === "never" ? 210 : 297) - 2 * margin;
}

const spaces = ["office", "style", "text", "table", "meta", "fo:xsl-fo-compatible", "svg:svg-compatible"]
  .map((entry) => {
    const [prefix = "", name = prefix] = entry.split(":");
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  })
  .join(" ");

const font = 'style:font-name="Serif" style:font-name-asian="Serif"';

function textProperties(size: number, bold = false): string {
  const weight = bold ? ' fo:font-weight="bold" style:font-weight-asian="bold"' : "";
  return `<style:text-properties ${font} fo:font-size="${size}pt" style:font-size-asian="${size}pt"${weight}/>`;
}

interface ParagraphStyle {
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: string;
  readonly indent?: number;
  readonly page?: string;
  /** Per cent of the height of the font. */
  readonly leading?: number;
}

function paragraphStyle({
  name,
  size,
  bold = false,
  align = "start",
  indent = 0,
  page,
  leading = 150,
}: ParagraphStyle): string {
  const turn = page === undefined ? "" : ` style:master-page-name="${page}"`;
  return `<style:style style:name="${name}" style:family="paragraph"${turn}><style:paragraph-properties fo:text-align="${align}" fo:text-indent="${indent}pt" fo:line-height="${leading}%"/>${textProperties(size, bold)}</style:style>`;
}

const line = "0.5pt solid #000000";

function bordersOf(ruling: Look["ruling"]): string {
  switch (ruling) {
    case "none":
      return 'fo:border="none"';
    case "across":
    case "open":
      return `fo:border-top="${line}" fo:border-bottom="${line}" fo:border-left="${ruling === "open" ? line : "none"}" fo:border-right="none"`;
    case "dotted":
      return 'fo:border="0.5pt dotted #000000"';
    default:
      return `fo:border="${line}"`;
  }
}

/** Tables without lines down keep their columns apart by room. */
function cellStyle(name: string, ruling: Look["ruling"], borders: string): string {
  const padding = ruling === "none" || ruling === "across" ? "1mm" : "0.4mm";
  return `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:padding="${padding}" style:vertical-align="middle" ${borders}/></style:style>`;
}

function pageLayout(name: string, wide: boolean): string {
  const [width, height] = wide ? [297, 210] : [210, 297];
  return `<style:page-layout style:name="${name}"><style:page-layout-properties fo:page-width="${width}mm" fo:page-height="${height}mm" style:print-orientation="${wide ? "landscape" : "portrait"}" fo:margin="${margin}mm"/><style:header-style><style:header-footer-properties fo:min-height="6mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="6mm"/></style:footer-style></style:page-layout>`;
}

function masterPage(name: string, layout: string, { footer, head }: Look, title: string): string {
  const number = footer.replace("#", "<text:page-number>1</text:page-number>");
  const above = head ? `<style:header><text:p text:style-name="Margin">${title}</text:p></style:header>` : "";
  const below =
    footer === "" ? "" : `<style:footer><text:p text:style-name="Margin">${number}</text:p></style:footer>`;
  return `<style:master-page style:name="${name}" style:page-layout-name="${layout}">${above}${below}</style:master-page>`;
}

/** The document around its body; `title` is escaped. */
export function flatStyles(look: Look, title: string, body: string): string {
  const { textSize, tableSize, ruling, figures, landscape } = look;
  const align = { left: "start", center: "center", right: "end" }[figures];
  const width = tableWidth(look);
  const columns = Array.from(
    { length: Math.ceil(width / 2) },
    (_, i) =>
      `<style:style style:name="Column${i + 1}" style:family="table-column"><style:table-column-properties style:column-width="${(i + 1) * 2}mm"/></style:style>`,
  );
  const gap = `fo:border-top="${line}" fo:border-left="${line}" fo:border-right="${line}" fo:border-bottom="none"`;
  const styles = [
    paragraphStyle({ name: "Title", size: textSize * 1.4, bold: true, align: "center" }),
    paragraphStyle({ name: "Heading", size: textSize, bold: true }),
    paragraphStyle({ name: "Plain", size: textSize }),
    paragraphStyle({ name: "Text", size: textSize, indent: textSize * 2, align: "justify" }),
    paragraphStyle({ name: "TurnWide", size: textSize, page: "Wide" }),
    paragraphStyle({ name: "TurnBack", size: textSize, bold: true, page: "Standard" }),
    paragraphStyle({ name: "Words", size: tableSize, leading: 100 }),
    paragraphStyle({ name: "Header", size: tableSize, leading: 100, align: "center" }),
    paragraphStyle({ name: "Amount", size: tableSize, leading: 100, align }),
    `<style:style style:name="Table" style:family="table"><style:table-properties style:width="${width}mm" table:align="left" table:border-model="collapsing"/></style:style>`,
    cellStyle("Cell", ruling, bordersOf(ruling)),
    cellStyle("CellGap", ruling, gap),
    ...columns,
  ].join("");
  const standard = landscape === "always";
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title>${title}</dc:title></office:meta><office:font-face-decls><style:font-face style:name="Serif" svg:font-family="'Noto Serif CJK SC'"/></office:font-face-decls><office:styles>${paragraphStyle({ name: "Margin", size: 9, align: "center" })}</office:styles><office:automatic-styles>${pageLayout("Upright", standard)}${pageLayout("Lying", true)}${styles}</office:automatic-styles><office:master-styles>${masterPage("Standard", "Upright", look, title)}${masterPage("Wide", "Lying", look, title)}</office:master-styles><office:body><office:text>${body}</office:text></office:body></office:document>`;
}
