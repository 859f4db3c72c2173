import { bytesOf, type Pack, type Piece, packOf } from "../../core/evidence/pack.ts";
import { countedOf } from "../../core/export/counted.ts";
import type { Paper, PaperOptions } from "../../core/export/paper.ts";
import type { Corrections } from "../../core/model/corrections.ts";
import { writeExported } from "../../core/wire/exported.ts";
import { writeRecord } from "../../core/wire/review.ts";
import type { Gathered } from "./gathered.ts";
import { hash } from "./hash.ts";

export interface PackPaper {
  readonly paper: Paper;
  readonly corrections: Corrections;
  readonly options: PaperOptions;
}

function piecesOf({ paper, corrections }: PackPaper, { snapshot, text }: Gathered): Piece[] {
  const { review } = paper;
  const json = "application/json";
  const piece = (path: string, words: string, mediaType: string, what: Piece["what"]) => ({
    path,
    bytes: bytesOf(words),
    mediaType,
    what,
  });
  const exported = writeExported(countedOf({ ...paper, corrections }));
  return [
    piece("text.txt", text, "text/plain;charset=utf-8", { zh: "读到的文字", en: "the text that was read" }),
    {
      path: "snapshot.json",
      bytes: snapshot,
      mediaType: json,
      what: { zh: "文字及其位置", en: "the text with its places" },
    },
    piece("report.json", exported, json, { zh: "核对报告", en: "the report" }),
    ...(review === undefined
      ? []
      : [
          piece("review.json", writeRecord({ review, corrections }), json, {
            zh: "处理记录",
            en: "decisions",
          }),
        ]),
  ];
}

/** Packs what was gathered with the report and what people made of it. */
export function makePack(what: PackPaper, gathered: Gathered): Promise<Pack> {
  const { url, title, sha256: textSha256 } = what.paper.report.source;
  const { madeAt, version } = what.options;
  return packOf(
    [...gathered.pieces, ...piecesOf(what, gathered)],
    {
      madeAt: madeAt ?? "",
      version: version ?? "",
      source: { url, title, textSha256 },
      notes: gathered.notes,
    },
    hash,
  );
}
