import browser from "webextension-polyfill";
import type { VerifiedPack, VerifierScene } from "../../components/verifier/verifier.ts";
import { isIntact, type Verification, verifyPack } from "../../core/evidence/verify.ts";
import { type Exported, readExported } from "../../core/wire/exported.ts";
import { checkInWorker } from "../checking/worker-client.ts";
import { hash } from "../evidence/hash.ts";
import { checkOptionsOf } from "../keeping/corrections.ts";
import { rereadFile } from "./rereading.ts";

/** What a file turned out to be, and the report in it. */
export interface OpenedFile {
  readonly scene: VerifierScene;
  readonly exported: Exported | undefined;
}

const own = {
  SHA256SUMS: { zh: "校验值一览", en: "the hashes in a list" },
} as Readonly<Record<string, { zh: string; en: string }>>;

/** The hash in a file's name, as the panel writes it. */
function isNamed(name: string, sha256: string): boolean | null {
  const [, letters] = /evidence-([0-9a-f]{8,64})/.exec(name) ?? [];
  return letters === undefined ? null : sha256.startsWith(letters);
}

function packOf(name: string, verification: Verification): VerifiedPack {
  const { manifest, manifestSha256, files, findings, recheck, original } = verification;
  const named = new Map(manifest.files.map(({ path, what }) => [path, what]));
  const count = (equation: string) => findings.filter((each) => each.equation === equation).length;
  const isNamedSo = isNamed(name, manifestSha256);
  // Another version may read a file otherwise; the same one may not.
  const isOther = original === "other" && manifest.tool.version === browser.runtime.getManifest().version;
  return {
    name,
    isIntact: isIntact(verification) && isNamedSo !== false && !isOther,
    title: manifest.source.title,
    madeAt: manifest.madeAt,
    tool: `${manifest.tool.name} ${manifest.tool.version}`,
    manifestSha256,
    isNamed: isNamedSo,
    // What does not agree stands first.
    files: files
      .toSorted((a, b) => Number(a.state === "intact") - Number(b.state === "intact"))
      .map(({ path, state }) => ({ path, state, what: named.get(path) ?? own[path] ?? { zh: "", en: "" } })),
    notes: manifest.notes,
    isOneText: verification.isOneText,
    page: verification.page,
    original,
    equations: { same: count("same"), other: count("other"), beyond: count("beyond") },
    doubts: findings
      .filter(({ isQuoted, equation }) => !isQuoted || equation === "other")
      .map(({ finding, isQuoted }) => ({ id: finding.id, message: finding.message, isQuoted })),
    recheck: recheck && {
      same: recheck.same,
      other: recheck.other.length,
      gone: recheck.gone.length,
      fresh: recheck.fresh.length,
    },
    hasReport: typeof verification.exported !== "string",
  };
}

/** The words of a page; a parsed document without a window runs and loads nothing. */
function wordsOfPage(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll("script, style, noscript, template")) element.remove();
  return page.documentElement.textContent ?? "";
}

async function openPack(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const verification = await verifyPack(bytes, {
    hash,
    wordsOfPage,
    reread: rereadFile,
    recheck: async (snapshot, corrections, settings) => {
      const options = { ...checkOptionsOf(corrections), ...settings };
      const outcome = await checkInWorker({ id: crypto.randomUUID(), snapshot, options });
      return "report" in outcome ? outcome.report : undefined;
    },
  });
  if (typeof verification === "string")
    return { scene: { phase: "trouble", name, trouble: verification }, exported: undefined };
  const { exported } = verification;
  return {
    scene: { phase: "pack", pack: packOf(name, verification) },
    exported: typeof exported === "string" ? undefined : exported,
  };
}

/** Opens an evidence pack or a report file; content decides which it is. */
export async function openFile(file: File): Promise<OpenedFile> {
  const { name } = file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openPack(name, bytes);
  const text = new TextDecoder().decode(bytes);
  const exported = readExported(text);
  if (typeof exported !== "string") return { scene: { phase: "report", name }, exported };
  const isText = /^[\s\ufeff]*[[{]/.test(text);
  const trouble = exported === "not-json" && !isText ? "not-zip" : exported;
  return { scene: { phase: "trouble", name, trouble }, exported: undefined };
}
