import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../core/check.ts";
import { bytesOf, type Pack } from "../../core/evidence/pack.ts";
import { isIntact, type Verification, verifyPack } from "../../core/evidence/verify.ts";
import { usualThresholds } from "../../core/model/thresholds.ts";
import { writeExported } from "../../core/wire/exported.ts";
import { hash, page, report, samplePack, tools } from "./packs.ts";

let pack: Pack;
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  pack = await samplePack();
  files = unzipSync(pack.bytes);
});

async function verified(bytes: Uint8Array): Promise<Verification> {
  const verification = await verifyPack(bytes, tools);
  if (typeof verification === "string") throw new Error(verification);
  return verification;
}

const notIntact = ({ files: all }: Verification) => all.filter(({ state }) => state !== "intact");

/** The pack with one file exchanged; `covered`: whoever did it corrected manifest and sums too. */
async function exchanged(path: string, content: Uint8Array, covered = false): Promise<Uint8Array> {
  const changed: Record<string, Uint8Array> = { ...files, [path]: content };
  if (!covered) return zipSync(changed);
  const manifest = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()));
  for (const file of manifest.files)
    if (file.path === path) Object.assign(file, { bytes: content.length, sha256: await hash(content) });
  changed["manifest.json"] = strToU8(`${JSON.stringify(manifest, null, 2)}\n`);
  const all = [...manifest.files, { path: "manifest.json", sha256: await hash(changed["manifest.json"]) }];
  changed.SHA256SUMS = strToU8(all.map(({ path: name, sha256 }) => `${sha256}  ${name}\n`).join(""));
  return zipSync(changed);
}

test("an untouched pack agrees in every respect", async () => {
  const verification = await verified(pack.bytes);
  expect(notIntact(verification)).toEqual([]);
  expect(verification.manifestSha256).toBe(pack.sha256);
  expect(verification.isOneText).toBe(true);
  expect(verification.page?.quoted).toBe(verification.page?.of);
  expect(verification.findings.some(({ equation }) => equation === "same")).toBe(true);
  expect(verification.recheck).toEqual({ same: report.findings.length, other: [], gone: [], fresh: [] });
  expect(isIntact(verification)).toBe(true);
});

test("the same pieces give the same pack", async () => {
  expect((await samplePack()).bytes).toEqual(pack.bytes);
});

test("the sums are what sha256sum reads", () => {
  const sums = strFromU8(files.SHA256SUMS ?? new Uint8Array());
  expect(sums).toMatch(/^(?:[0-9a-f]{64} {2}[^\n]+\n)+$/);
  expect(sums).toContain(`${pack.sha256}  manifest.json`);
});

describe("planted alterations", () => {
  test("one byte of the page", async () => {
    const page = Uint8Array.from(files["page.html"] ?? []);
    page[page.length - 5] = (page[page.length - 5] ?? 0) ^ 1;
    const verification = await verified(await exchanged("page.html", page));
    expect(notIntact(verification)).toEqual([{ path: "page.html", state: "altered" }]);
    expect(isIntact(verification)).toBe(false);
  });

  test("a number of the page, with the hashes corrected: the quoted words are not on it", async () => {
    const [claim] = report.findings.find(({ computed }) => computed !== null)?.at ?? [];
    const words = claim?.text ?? "";
    const page = strFromU8(files["page.html"] ?? new Uint8Array()).replaceAll(
      words,
      `${words.slice(0, -1)}\u200b0`,
    );
    const verification = await verified(await exchanged("page.html", bytesOf(page), true));
    expect(notIntact(verification)).toEqual([]);
    expect(verification.page?.quoted).toBeLessThan(verification.page?.of ?? 0);
    expect(isIntact(verification)).toBe(false);
  });

  test("one digit of the report, with the hashes corrected: the equation says otherwise", async () => {
    const changed = structuredClone(report) as unknown as {
      findings: { computed: string | null; difference: string | null }[];
    };
    const index = changed.findings.findIndex(
      ({ computed, difference }) => computed !== null && difference !== null,
    );
    const finding = changed.findings[index];
    if (finding?.difference == null) throw new Error("no finding computes something");
    const last = finding.difference.slice(-1);
    finding.difference = finding.difference.slice(0, -1) + String((Number(last) + 1) % 10);
    const bytes = bytesOf(JSON.stringify(changed));
    expect(notIntact(await verified(await exchanged("report.json", bytes)))).toEqual([
      { path: "report.json", state: "altered" },
    ]);
    const verification = await verified(await exchanged("report.json", bytes, true));
    expect(notIntact(verification)).toEqual([]);
    expect(verification.findings[index]?.equation).toBe("other");
    expect(verification.recheck?.other).toEqual([report.findings[index]?.id]);
    expect(isIntact(verification)).toBe(false);
  });

  test("one digit of the text, with the hashes corrected", async () => {
    const text = strFromU8(files["text.txt"] ?? new Uint8Array());
    const [claim] = report.findings.find(({ computed }) => computed !== null)?.at ?? [];
    const at = (claim?.end ?? 1) - 1;
    const other = text.slice(0, at) + String((Number(text[at]) + 1) % 10) + text.slice(at + 1);
    const verification = await verified(await exchanged("text.txt", bytesOf(other), true));
    expect(verification.isOneText).toBe(false);
    expect(verification.findings.some(({ isQuoted }) => !isQuoted)).toBe(true);
  });

  test("a file that is missing, one that was added, sums that say otherwise", async () => {
    const { "text.txt": _, ...rest } = files;
    expect(notIntact(await verified(zipSync(rest)))).toEqual([{ path: "text.txt", state: "missing" }]);
    expect(notIntact(await verified(await exchanged("extra.txt", strToU8("x"))))).toEqual([
      { path: "extra.txt", state: "added" },
    ]);
    expect(notIntact(await verified(await exchanged("SHA256SUMS", strToU8("x"))))).toEqual([
      { path: "SHA256SUMS", state: "altered" },
    ]);
  });

  test.each(["../evil.txt", "/etc/x", "C:\\x", "screens/../../x", "a\u202egnp.exe"])(
    "a name that misleads: %j",
    async (name) => {
      const verification = await verified(await exchanged(name, strToU8("x")));
      expect(notIntact(verification)).toEqual([{ path: name, state: "unsafe-name" }]);
    },
  );

  test("two files of one name: which one was unpacked depends on the program", async () => {
    const double = zipSync({ ...files, "text.tx2": strToU8("another text") } as Zippable);
    const bytes = Buffer.from(double.buffer as ArrayBuffer, double.byteOffset, double.length);
    for (let at = bytes.indexOf("text.tx2"); at >= 0; at = bytes.indexOf("text.tx2"))
      bytes.write("text.txt", at);
    expect(notIntact(await verified(bytes))).toEqual([{ path: "text.txt", state: "twice" }]);
  });

  test("a file named like a prototype", async () => {
    const named = zipSync({ ...files, aa_proto__a: strToU8("x") });
    const bytes = Buffer.from(named.buffer as ArrayBuffer, named.byteOffset, named.length);
    for (let at = bytes.indexOf("aa_proto__a"); at >= 0; at = bytes.indexOf("aa_proto__a"))
      bytes.write("x/__proto__", at);
    expect(notIntact(await verified(bytes))).toEqual([{ path: "x/__proto__", state: "added" }]);
  });
});

describe("a pack about a file", () => {
  const what = { zh: "原文件", en: "the file" };
  const original = (path: string, text: string) => ({
    path,
    bytes: bytesOf(text),
    mediaType: "application/octet-stream",
    what,
  });
  const packed = async (...pieces: ReturnType<typeof original>[]) =>
    verified((await samplePack(pieces, ["page.html"])).bytes);

  test("the file is read again: the same text, or another one", async () => {
    const { text } = page.snapshot;
    expect((await packed(original("original/1 a.pdf", text))).original).toBe("same");
    expect((await packed(original("original/1 a.pdf", `${text}.`))).original).toBe("other");
  });

  test("nothing is said of several files, of a file that a page was checked with, of one that cannot be read", async () => {
    const one = original("original/1 a.pdf", "x");
    expect((await packed(one, original("original/2 b.pdf", "x"))).original).toBeNull();
    expect((await packed(original("original/2 b.pdf", "x"))).original).toBeNull();
    const { bytes } = await samplePack([one], ["page.html"]);
    const unread = { ...tools, reread: async () => undefined };
    expect(await verifyPack(bytes, unread)).toMatchObject({ original: null });
  });
});

test("a check with other settings is repeated with them", async () => {
  const rule = report.findings.at(-1)?.rule ?? "";
  const settings = { off: [rule], thresholds: usualThresholds };
  const less = check(page.snapshot, settings);
  expect(less.findings.length).toBeLessThan(report.findings.length);
  const exported = (given: object) => bytesOf(writeExported({ report: less, ...given }));
  const { recheck } = await verified(await exchanged("report.json", exported({ settings }), true));
  expect(recheck).toEqual({ same: less.findings.length, other: [], gone: [], fresh: [] });
  const without = await verified(await exchanged("report.json", exported({}), true));
  expect(without.recheck?.fresh.length).toBeGreaterThan(0);
});

describe("what is no pack", () => {
  test("says which trouble it is", async () => {
    expect(await verifyPack(strToU8("no zip at all"), tools)).toBe("not-zip");
    expect(await verifyPack(zipSync({ "a.txt": strToU8("x") }), tools)).toBe("no-manifest");
    expect(await verifyPack(zipSync({ "manifest.json": strToU8('{"schema":2}') }), tools)).toBe(
      "bad-manifest",
    );
    expect(await verifyPack(zipSync({ "manifest.json": strToU8("{") }), tools)).toBe("bad-manifest");
    expect(await verifyPack(pack.bytes.slice(0, pack.bytes.length - 40), tools)).toBe("damaged");
  });

  test("a bomb is not unpacked", { timeout: 60_000 }, async () => {
    const zeros = new Uint8Array(100_000_000);
    const layers = Object.fromEntries([1, 2, 3, 4, 5].map((each) => [`${each}.bin`, zeros]));
    const bomb = zipSync({ ...layers, "manifest.json": files["manifest.json"] ?? zeros });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await verifyPack(bomb, tools)).toBe("too-large");
  });

  test("a report that is none, and a snapshot whose places lie outside its text, crash nothing", async () => {
    const broken = await verified(await exchanged("report.json", strToU8('{"__proto__":{"schema":1}}')));
    expect([broken.exported, broken.findings]).toEqual(["other-json", []]);
    const snapshot = {
      url: undefined,
      title: "",
      mediaType: "",
      text: "x",
      blocks: [{ kind: "paragraph", range: [0, 9] }],
    };
    const outside = await verified(await exchanged("snapshot.json", strToU8(JSON.stringify(snapshot))));
    expect([outside.isOneText, outside.recheck]).toEqual([false, null]);
  });
});
