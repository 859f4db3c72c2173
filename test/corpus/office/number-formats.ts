import type { CellObject } from "@e965/xlsx";

/** How an office keeps the figures of a workbook. */
export type NumberLook = "plain" | "thousands" | "accounting" | "no-zeros" | "text";

export const numberLooks: readonly NumberLook[] = ["plain", "thousands", "accounting", "no-zeros", "text"];

function formatOf(look: NumberLook, decimals: number): string {
  const digits = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  if (look === "thousands") return `#,##${digits}`;
  if (look === "no-zeros") return `#,##${digits};-#,##${digits};;@`;
  if (look === "accounting") return `_ * #,##${digits}_ ;_ * -#,##${digits}_ ;_ * "-"??_ ;_ @_ `;
  return digits;
}

/** A printed amount as a number whose format shows it again; everything else, and codes, as words. */
export function workbookCell(words: string, look: NumberLook): CellObject {
  const amount = /^-?(?:\d{1,3}(?:,\d{3})+|\d{1,12})\.(\d{1,6})$/.exec(words);
  if (amount !== null && look !== "text")
    return {
      t: "n",
      v: Number(words.replaceAll(",", "")),
      z: formatOf(look, amount[1]?.length ?? 2),
    };
  const share = /^-?\d{1,6}(?:\.(\d{1,4}))?%$/.exec(words);
  if (share !== null && look !== "text") {
    const decimals = share[1]?.length ?? 0;
    // Typed as a percentage: Excel keeps the nearest double of the fraction.
    return { t: "n", v: Number(`${words.slice(0, -1)}e-2`), z: `${formatOf("plain", decimals)}%` };
  }
  return { t: "s", v: words };
}
