import type { Piece } from "../../core/evidence/pack.ts";
import type { Message } from "../../core/model/report.ts";
import type { Piece as Opened } from "../reviewer/reading/protocol.ts";

const pageLeftOut: Message = {
  zh: "与附件一并核对的网页不在包里：请在该网页的侧栏另做证据包。",
  en: "The page that was checked together with the files is not in the pack: make one of it in its own side panel.",
};

/** A name that stays inside the folder it is unpacked to. */
function safeName(name: string): string {
  return (
    name
      .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, " ")
      .replace(/^[.\s]+/, "")
      .trim() || "file"
  );
}

/** The files themselves, byte for byte. */
export function originalsOf(pieces: readonly Opened[]): { pieces: Piece[]; notes: Message[] } {
  const files = pieces.flatMap((piece, index) => {
    if (!("bytes" in piece)) return [];
    const { name, url, bytes } = piece;
    const from = url === null ? "" : ` ${url}`;
    return {
      path: `original/${index + 1} ${safeName(name)}`,
      bytes,
      mediaType: "application/octet-stream",
      what: { zh: `原文件 ${name}${from}`, en: `the file itself, ${name}${from}` },
    };
  });
  return { pieces: files, notes: files.length < pieces.length ? [pageLeftOut] : [] };
}
