import type { Look } from "./cell.ts";
import { attribute } from "./xml.ts";

const fills: Readonly<Record<NonNullable<Look["fill"]>, string>> = {
  head: "FFF4F1EA",
  differ: "FFFBE9E6",
  group: "FFFAF8F3",
};

const fillNames = Object.keys(fills) as (keyof typeof fills)[];
/** Formats below this number are the program's own. */
const firstFormat = 164;

/** Collects the looks of a workbook; each distinct one is a style of the file. */
export class Styles {
  readonly #looks = new Map<string, { readonly look: Look; readonly index: number }>();
  readonly #formats = new Map<string, number>();

  constructor() {
    this.indexOf({});
  }

  indexOf(look: Look): number {
    const { bold = false, wrap = false, border = false, fill = "", format = "" } = look;
    const key = JSON.stringify([bold, wrap, border, fill, format]);
    const known = this.#looks.get(key);
    if (known !== undefined) return known.index;
    const index = this.#looks.size;
    this.#looks.set(key, { look, index });
    if (look.format !== undefined && !this.#formats.has(look.format))
      this.#formats.set(look.format, firstFormat + this.#formats.size);
    return index;
  }

  #styleXml(look: Look): string {
    const format = look.format === undefined ? 0 : (this.#formats.get(look.format) ?? 0);
    const fill = look.fill === undefined ? 0 : fillNames.indexOf(look.fill) + 2;
    const wrap = look.wrap === true ? ' wrapText="1"' : "";
    return (
      `<xf numFmtId="${format}" fontId="${look.bold ? 1 : 0}" fillId="${fill}" borderId="${look.border ? 1 : 0}" xfId="0"` +
      ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${wrap}/></xf>`
    );
  }

  /** `styles.xml`. */
  xml(): string {
    const formats = [...this.#formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${attribute(code)}"/>`,
    );
    const font = (bold: boolean) =>
      `<font>${bold ? "<b/>" : ""}<sz val="10.5"/><name val="Microsoft YaHei"/><family val="2"/></font>`;
    const solid = Object.values(fills).map(
      (colour) =>
        `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
    const side = (name: string) => `<${name} style="thin"><color rgb="FFB9B2A4"/></${name}>`;
    const styles = [...this.#looks.values()].map(({ look }) => this.#styleXml(look));
    return (
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      `<numFmts count="${formats.length}">${formats.join("")}</numFmts>` +
      `<fonts count="2">${font(false)}${font(true)}</fonts>` +
      `<fills count="${solid.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid.join("")}</fills>` +
      `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
      `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="${styles.length}">${styles.join("")}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
    );
  }
}
