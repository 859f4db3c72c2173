import { createHash } from "node:crypto";
import { parse } from "parse5";
import { check } from "../../core/check.ts";
import { bytesOf, type Hash, type Pack, type Piece, packOf } from "../../core/evidence/pack.ts";
import type { VerifyTools } from "../../core/evidence/verify.ts";
import { emptyReview } from "../../core/model/review.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";

import { writeExported } from "../../core/wire/exported.ts";
import { snapshotOf } from "../bench/invented.ts";
import { caseFor } from "../corpus/case.ts";

export const hash: Hash = async (bytes) => createHash("sha256").update(bytes).digest("hex");

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

function wordsOf(node: Node): string {
  if (node.nodeName === "script" || node.nodeName === "style") return "";
  return node.nodeName === "#text" ? (node.value ?? "") : (node.childNodes ?? []).map(wordsOf).join("");
}

export const tools: VerifyTools = {
  hash,
  wordsOfPage: (html) => wordsOf(parse(html) as unknown as Node),
  recheck: async (snapshot, { edits, tables }, settings) => check(snapshot, { edits, tables, ...settings }),
  reread: async (_, bytes) => hash(bytes),
};

/** The first invented page with a planted wrong figure that is HTML and has findings. */
function inventedPage(): { html: string; snapshot: Snapshot } {
  for (let seed = 8000; seed < 8100; seed += 1) {
    const one = caseFor(seed, { plant: "total" });
    if (one.mediaType !== "text/html") continue;
    const snapshot = snapshotOf(one);
    if (check(snapshot).findings.length > 1) return { html: one.source, snapshot };
  }
  throw new Error("no invented page has findings");
}

export const page = inventedPage();
export const report = check(page.snapshot);

const what = { zh: "文件", en: "file" };

/** A whole pack about the invented page. */
export function samplePack(more: readonly Piece[] = [], without: readonly string[] = []): Promise<Pack> {
  const exported = { report, review: emptyReview(report) };
  const pieces = [
    { path: "page.html", bytes: bytesOf(page.html), mediaType: "text/html", what },
    { path: "text.txt", bytes: bytesOf(page.snapshot.text), mediaType: "text/plain", what },
    {
      path: "snapshot.json",
      bytes: bytesOf(JSON.stringify(page.snapshot)),
      mediaType: "application/json",
      what,
    },
    { path: "report.json", bytes: bytesOf(writeExported(exported)), mediaType: "application/json", what },
    { path: "screens/001.png", bytes: Uint8Array.of(1, 2, 3), mediaType: "image/png", what },
  ];
  const { url, title, sha256: textSha256 } = report.source;
  const about = {
    madeAt: "2026-11-21T10:30:00+08:00",
    version: "9.9.9",
    source: { url, title, textSha256 },
    notes: [],
  };
  const kept = pieces.filter(({ path }) => !without.includes(path));
  return packOf([...kept, ...more], about, hash);
}
