import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "../../core/check.ts";
import { readText } from "../../core/read/text.ts";

/**
 * Invented disclosures in forms that the generator does not have. Lines `@@words => other words` plant one error each:
 * the document as it stands has no certain finding, every planted error is found.
 */
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".md"));

function figuresOf(text: string): string[] {
  return check(readText(text))
    .findings.filter(({ tier, category }) => tier !== "note" && category !== "change")
    .map(({ rule, tier, message }) => `${tier} ${rule} ${message.zh}`);
}

describe.each(files)("%s", (name) => {
  const source = readFileSync(`${import.meta.dirname}/${name}`, "utf8");
  const text = source.replace(/^@@.*\n?/gm, "");
  const plants = [...source.matchAll(/^@@(.*)$/gm)].map(([, line = ""]) => line.split(" => "));
  const clean = figuresOf(text);

  test("is clean", () => {
    expect(clean.filter((finding) => !/required-(?:part|element)/.test(finding))).toEqual([]);
  });

  test.each(plants)("%s → %s", (right = "", wrong = "") => {
    expect(text).toContain(right);
    const found = figuresOf(text.replace(right, wrong)).filter((finding) => !clean.includes(finding));
    expect(found).not.toEqual([]);
  });
});
