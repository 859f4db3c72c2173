/** A4 working paper: ruled tables, running head, page x of y; readable on a screen too. */
export const paperStyle = `
:root { color-scheme: light; --ink: #1c1b19; --rule: #8d877a; --hair: #d9d3c7; --certain: #b23a2e; --missing: #3b4fa0; --probable: #9a6a00; --change: #0f6b66; --notes: #6b675e; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 10.5pt/1.55 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif; line-break: strict; }
article { max-width: 190mm; margin: 0 auto; padding: 8mm 5mm; }
article + article { break-before: page; }
h1 { font-size: 16pt; text-align: center; margin: 0 0 2mm; letter-spacing: .12em; }
html[lang=en] h1 { letter-spacing: 0; }
h2 { font-size: 11.5pt; margin: 6mm 0 2mm; break-after: avoid; }
.about { text-align: center; margin: 0 0 4mm; }
.verdict { font-weight: 600; margin: 4mm 0 1mm; }
table { width: 100%; border-collapse: collapse; }
th, td { border: .4pt solid var(--rule); padding: 1.2mm 1.8mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f4f1ea; font-weight: 600; white-space: nowrap; }
thead { display: table-header-group; }
tr, section, .source { break-inside: avoid; }
tr.group { break-after: avoid; }
.message, .equation { break-inside: avoid; }
.source th { width: 30mm; }
.number { width: 10mm; text-align: center; }
.kind { width: 20mm; }
.kind .small { font-size: 7.5pt; }
.where { width: 52mm; font-size: 9.5pt; }
.decision { width: 28mm; font-size: 9.5pt; }
.message { font-weight: 600; margin: 0; }
.equation, .cause { margin: .8mm 0 0; font-variant-numeric: tabular-nums; font-size: 9.5pt; }
.cause { color: #4a463e; }
.place { color: #4a463e; margin: 0 0 .8mm; }
.quote { margin: 0; padding-left: 2mm; border-left: 1.2pt solid var(--hair); }
.operands { margin: .8mm 0 0; padding-left: 4mm; font-size: 9pt; font-variant-numeric: tabular-nums; }
.quote mark { background: none; color: inherit; font-weight: 600; text-decoration: underline; text-underline-offset: 2px; }
.tier { font-weight: 600; }
.certain .tier { color: var(--certain); } .probable .tier { color: var(--probable); } .missing .tier { color: var(--missing); } .change .tier { color: var(--change); } .notes .tier { color: var(--notes); }
.group td { background: #faf8f3; font-weight: 600; }
.excluded .message { text-decoration: line-through; }
.log { font-size: 9pt; }
.log td:nth-child(1) { width: 24mm; }
.log td:nth-child(4) { width: 62mm; }
.sign td { height: 13mm; width: 25%; }
.small { font-size: 9pt; color: #4a463e; }
.error { color: var(--certain); font-weight: 600; }
@media print { article { padding: 0 .4mm; max-width: none; } }
`;

/** A string in a style sheet: every character but letters and digits as its code point, so that nothing can end it. */
export function cssString(words: string): string {
  const escaped = [...words].map((char) =>
    /^[\p{L}\p{N}]$/u.test(char) ? char : `\\${(char.codePointAt(0) ?? 32).toString(16)} `,
  );
  return `"${escaped.join("")}"`;
}

/** Page size, running head and page numbers. */
export function pageStyle(head: string, pages: { before: string; between: string; after: string }): string {
  return `@page { size: A4; margin: 19mm 15mm 17mm;
@top-left { content: ${cssString(head)}; font-size: 8.5pt; color: #6b675e; border-bottom: .4pt solid #8d877a; }
@bottom-right { content: ${cssString(pages.before)} counter(page) ${cssString(pages.between)} counter(pages) ${cssString(pages.after)}; font-size: 8.5pt; color: #6b675e; } }
`;
}
