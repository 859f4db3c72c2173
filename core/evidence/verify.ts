import type { CheckSettings } from "../model/check-settings.ts";
import type { Corrections } from "../model/corrections.ts";
import { noCorrections } from "../model/corrections.ts";
import type { Report } from "../model/report.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { type Exported, type NoReport, readExported } from "../wire/exported.ts";
import type { Manifest } from "../wire/manifest.ts";
import { parseSnapshot } from "../wire/snapshot.ts";
import { type OpenPack, openPack, type PackTrouble, textIn } from "./open.ts";
import { bytesOf, type Hash } from "./pack.ts";
import { recomputeFindings, type VerifiedFinding } from "./recompute.ts";
import { type VerifiedFile, verifyFiles } from "./verify-files.ts";

/** What a check of the pack's own text finds now, beside what its report says. */
export interface Recheck {
  readonly same: number;
  /** Findings that come out otherwise, are found no more, and are new; made by hand ones are not counted. */
  readonly other: readonly string[];
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
}

export interface Verification {
  readonly manifest: Manifest;
  readonly manifestSha256: string;
  readonly files: readonly VerifiedFile[];
  /** Whether `text.txt`, the snapshot and the hash in the report are of one text. */
  readonly isOneText: boolean;
  readonly exported: Exported | NoReport;
  readonly findings: readonly VerifiedFinding[];
  /** How many of the quoted places stand in the page as it was packed; null when the pack has no page. */
  readonly page: { readonly quoted: number; readonly of: number } | null;
  /** Whether the file that was checked still reads as the text of the pack; null when that cannot be tried. */
  readonly original: "same" | "other" | null;
  /** Null when there is nothing to check again or it failed. */
  readonly recheck: Recheck | null;
}

/** What the verifier needs from its platform. */
export interface VerifyTools {
  readonly hash: Hash;
  /** The words of a page, without running or loading anything of it. */
  readonly wordsOfPage: (html: string) => string;
  readonly recheck: (
    snapshot: Snapshot,
    corrections: Corrections,
    settings: CheckSettings | undefined,
  ) => Promise<Report | undefined>;
  /** SHA-256 of the text that is read of a file; undefined where it cannot be read. */
  readonly reread: (name: string, bytes: Uint8Array) => Promise<string | undefined>;
}

function snapshotIn(pack: OpenPack): Snapshot | undefined {
  try {
    return parseSnapshot(JSON.parse(textIn(pack, "snapshot.json")));
  } catch (error) {
    // No snapshot, or one that is no JSON: the hash says so too.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function compare(before: Report, after: Report): Recheck {
  const own = before.findings.filter(({ rule }) => rule !== "manual");
  const now = new Map(after.findings.map((finding) => [finding.id, JSON.stringify(finding)]));
  const known = new Set(own.map(({ id }) => id));
  const other = own.filter(
    (finding) => now.has(finding.id) && now.get(finding.id) !== JSON.stringify(finding),
  );
  const gone = own.filter(({ id }) => !now.has(id));
  return {
    same: own.length - other.length - gone.length,
    other: other.map(({ id }) => id),
    gone: gone.map(({ id }) => id),
    fresh: after.findings.map(({ id }) => id).filter((id) => !known.has(id)),
  };
}

function quotedOn(
  pack: OpenPack,
  report: Report | undefined,
  wordsOfPage: VerifyTools["wordsOfPage"],
): Verification["page"] {
  if (report === undefined || !pack.files.has("page.html")) return null;
  const plain = (words: string) => words.normalize("NFKC").replace(/\s+/g, "");
  const page = plain(wordsOfPage(textIn(pack, "page.html")));
  const places = report.findings.flatMap(({ at }) => at);
  const quoted = places.filter(({ text }) => page.includes(plain(text)));
  return { quoted: quoted.length, of: places.length };
}

/** Pieces are numbered: where one file was checked alone, it is the first. */
const first = /^original\/1 /;

async function rereadOf(
  { files }: OpenPack,
  textSha256: string,
  reread: VerifyTools["reread"],
): Promise<Verification["original"]> {
  const [only, ...more] = [...files].filter(([path]) => path.startsWith("original/"));
  // Of several files the text is joined under their names, and a page among them is not in the pack.
  if (only === undefined || more.length > 0 || !first.test(only[0])) return null;
  const sha256 = await reread(only[0].replace(first, ""), only[1]);
  if (sha256 === undefined) return null;
  return sha256 === textSha256 ? "same" : "other";
}

/**
 * Opens a pack and checks all that can be checked without the network: hashes, that report and text belong together,
 * every equation from the text's own digits, and what a check of the text finds now.
 */
export async function verifyPack(bytes: Uint8Array, tools: VerifyTools): Promise<Verification | PackTrouble> {
  const pack = openPack(bytes);
  if (typeof pack === "string") return pack;
  const exported = readExported(textIn(pack, "report.json"));
  const report = typeof exported === "string" ? undefined : exported.report;
  const text = textIn(pack, "text.txt");
  const snapshot = snapshotIn(pack);
  const corrections = typeof exported === "string" ? noCorrections : (exported.corrections ?? noCorrections);
  const settings = typeof exported === "string" ? undefined : exported.settings;
  const again = snapshot && report && (await tools.recheck(snapshot, corrections, settings));
  const textSha256 = await tools.hash(bytesOf(text));
  return {
    manifest: pack.manifest,
    manifestSha256: await tools.hash(pack.files.get("manifest.json") ?? new Uint8Array()),
    files: await verifyFiles(pack, tools.hash),
    isOneText:
      report?.source.sha256 === textSha256 &&
      (pack.files.has("snapshot.json") ? snapshot?.text.toWellFormed() === text : true),
    exported,
    findings: report === undefined ? [] : recomputeFindings(report, text, corrections.edits),
    page: quotedOn(pack, report, tools.wordsOfPage),
    original: await rereadOf(pack, textSha256, tools.reread),
    recheck: report && again ? compare(report, again) : null,
  };
}

/** Whether everything that was checked agrees. */
export function isIntact(verification: Verification): boolean {
  const { files, isOneText, exported, findings, page } = verification;
  return (
    files.every(({ state }) => state === "intact") &&
    isOneText &&
    typeof exported !== "string" &&
    findings.every(({ isQuoted, equation }) => isQuoted && equation !== "other") &&
    (page === null || page.quoted === page.of)
  );
}
