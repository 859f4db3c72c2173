/** One text run: place of its baseline from the lower left corner, in points. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

/** What one page of a made PDF shows. */
export interface MadePage {
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  readonly texts?: readonly PdfText[];
  /** Strokes from point to point. */
  readonly lines?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
  /** Filled rectangles: x, y, width, height. */
  readonly fills?: readonly (readonly [number, number, number, number])[];
  readonly picture?: boolean;
  /** Set in a font that does not say which characters its glyphs are. */
  readonly nameless?: boolean;
  /** All of it stands in a form XObject, moved by this much. */
  readonly inForm?: readonly [x: number, y: number];
  /** Operators before all others: turned or slanted coordinates, colours. */
  readonly before?: string;
}

function hex(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) out += text.charCodeAt(i).toString(16).padStart(4, "0");
  return `<${out}>`;
}

function contentOf(page: MadePage): string {
  const texts = (page.texts ?? []).map(
    ({ x, y, size, text }) =>
      `BT /${page.nameless ? "F2" : "F1"} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${hex(text)} Tj ET`,
  );
  const lines = (page.lines ?? []).map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`);
  const fills = (page.fills ?? []).map(([x, y, w, h]) => `${x} ${y} ${w} ${h} re f`);
  const picture = page.picture ? ["q 200 0 0 200 50 50 cm /Im1 Do Q"] : [];
  return [page.before ?? "", ...lines, ...fills, ...picture, ...texts].join("\n");
}

/**
 * A PDF with text in a Chinese font that is not embedded: reading it needs the character maps. Wide characters are one
 * em wide, Latin ones half.
 */
export function makePdf(pages: readonly MadePage[], trailer = ""): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const stream = (dictionary: string, data: string) =>
    add(`<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`);
  const fonts = "/Font << /F1 3 0 R /F2 7 0 R >>";
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${9 + i * 3} 0 R`).join(" ")}] >>`,
  );
  add(
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
  );
  add(
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 5 0 R >>",
  );
  add(
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
  );
  stream(
    "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
    "0",
  );
  add(
    "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Nameless /Encoding /Identity-H /DescendantFonts [8 0 R] >>",
  );
  add(
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Nameless /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 5 0 R >>",
  );
  pages.forEach((page, i) => {
    const { width = 595, height = 842, rotate = 0 } = page;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << ${fonts} /XObject << /Im1 6 0 R /Fm1 ${11 + i * 3} 0 R >> >> /Contents ${10 + i * 3} 0 R >>`,
    );
    stream("", page.inForm === undefined ? contentOf(page) : "/Fm1 Do");
    const [dx, dy] = page.inForm ?? [0, 0];
    stream(
      `/Type /XObject /Subtype /Form /BBox [0 0 2000 2000] /Matrix [1 0 0 1 ${dx} ${dy}] /Resources << ${fonts} >>`,
      page.inForm === undefined ? "" : contentOf(page),
    );
  });
  let body = "%PDF-1.4\n";
  const offsets: number[] = [];
  objects.forEach((object, i) => {
    offsets.push(body.length);
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF`;
  return new TextEncoder().encode(body + end);
}

/** Width of a run in points, as the made font sets it. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += character.charCodeAt(0) < 0x100 ? 0.5 : 1;
  return ems * size;
}

/** A ruled table: texts and strokes for cells given as `[row, column, rowSpan, columnSpan, text]`. */
export function ruledTable(
  cells: readonly (readonly [number, number, number, number, string])[],
  place: {
    readonly x: number;
    readonly top: number;
    readonly widths: readonly number[];
    readonly height: number;
  },
): Required<Pick<MadePage, "texts" | "lines">> {
  const { x, top, widths, height } = place;
  const left = (column: number) => x + widths.slice(0, column).reduce((sum, w) => sum + w, 0);
  const texts: PdfText[] = [];
  const lines: [number, number, number, number][] = [];
  for (const [row, column, rowSpan, columnSpan, text] of cells) {
    const [x0, x1] = [left(column), left(column + columnSpan)];
    const [y0, y1] = [top - (row + rowSpan) * height, top - row * height];
    lines.push([x0, y0, x1, y0], [x0, y1, x1, y1], [x0, y0, x0, y1], [x1, y0, x1, y1]);
    if (text !== "") texts.push({ x: x0 + 5, y: (y0 + y1) / 2 - 4, size: 10, text });
  }
  return { texts, lines };
}
