import type { EvidenceWords } from "./zh-evidence.ts";

/** Exports, evidence packs and their verification, in English. */
export const enEvidence: EvidenceWords = {
  menu: "Export…",
  title: "Export",
  language: "Language of the file",
  leaveOut: "Leave out excluded findings (their number is still given)",
  pack: "Evidence pack",
  packWhat: "The page, screenshots, the text as read, report and decisions, with the SHA-256 of each file.",
  packFiles: "The files themselves, the text as read, report and decisions, with the SHA-256 of each file.",
  makePack: "Make evidence pack",
  stop: "Stop",
  steps: {
    page: () => "Saving the page",
    screens: (done, all) => `Taking screenshots, ${done} of ${all}; please stay on this tab`,
    packing: () => "Packing and hashing",
  },
  done: "The pack is saved. This is the SHA-256 of its manifest; note it down elsewhere: only what is kept apart from the pack shows whether all of it was exchanged.",
  stopped: "Stopped; no pack was saved.",
  failed: "No pack was made: the page was closed or left. Check it again and retry.",
  verifyNow: "Verify the pack",
  openVerifier: "Verify a pack, open a report",
  verifier: {
    title: "Verify a pack · open a report",
    lead: "Choose an evidence pack (.zip): every hash is checked and every equation recomputed from the pack's own text. Or choose an exported report (.json) to see its findings and decisions. All on this device, without the network.",
    pick: "Choose a file",
    drop: "or drop it here",
    working: "Verifying",
    intact:
      "Everything agrees: files and manifest match, and every equation follows from the text in the pack.",
    altered: "Something does not agree: see below.",
    manifest: "SHA-256 of the manifest",
    compare:
      "Compare it with the value noted down when the pack was made. Only if they are equal has the pack not been exchanged as a whole.",
    inName: "agrees with the file's name",
    notInName: "does not agree with the file's name: pack or name were exchanged",
    made: "Made",
    files: "Files",
    states: {
      intact: "intact",
      altered: "altered",
      missing: "missing",
      added: "not in the manifest",
      twice: "two files of one name",
      "unsafe-name": "suspicious name (could be unpacked elsewhere)",
    },
    text: "Text",
    oneText: "Text, places and the hash in the report belong to one text.",
    otherText: "Text, places and the hash in the report do not belong to one text.",
    page: (quoted, of) => `Of ${of} places that the report quotes, ${quoted} stand on the page.`,
    original: {
      same: "The file itself, read again, gives this very text.",
      other:
        "The file itself, read again, gives another text: another version may read it otherwise; with the same version, file or text were exchanged.",
    },
    equations: "Equations",
    recomputed: (same, other, beyond) =>
      `Recomputed: ${same} agree, ${other} do not${beyond === 0 ? "" : `, ${beyond} cannot be recomputed`}.`,
    notQuoted: "its quote is not in the text",
    notSame: "recomputed, it is another value",
    recheck: (same, other, gone, fresh) =>
      `Checked again with the Gouji on this device: ${same} findings are the same, ${other} differ, ${gone} are found no more, ${fresh} are new.`,
    versions: "Another version may know more rules or fewer.",
    notRechecked: "Not checked again: the pack lacks the places of the text.",
    proves:
      "Agreement shows only that these files belong together and were not changed one by one; not who published the page, nor when.",
    showFindings: "Show the report's findings",
    troubles: {
      "not-zip":
        "This is neither an evidence pack nor a report. Choose a .zip or .json file that Gouji exported.",
      encrypted: "This archive has a password: it is no pack that Gouji made.",
      "too-large": "This archive is too large when unpacked; it was not opened.",
      damaged: "The archive is damaged or incomplete. Copy it again and retry.",
      "no-manifest": "The archive has no manifest (manifest.json): it is no evidence pack.",
      "bad-manifest": "The manifest (manifest.json) cannot be read: damaged, or made by a newer version.",
      "not-json": "This file is no JSON: there is no report in it. Choose a .json file that Gouji exported.",
      "other-json": "This is another program's JSON, or a damaged report: no report can be read from it.",
      newer: "A newer version exported this report; update Gouji first.",
      several:
        "There are several reports in this file. Export them one by one on the command line (-o folder/) and open one.",
    },
    onlyReport:
      "An exported report: its source is not in it. Findings and decisions can be seen, their places cannot be jumped to.",
    another: "Open another file",
  },
};
