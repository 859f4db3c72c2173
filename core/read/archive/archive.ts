import type { ReportError } from "../../model/report.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { joinPieces } from "../join.ts";
import { sourceTitle } from "../source/source-title.ts";
import { type ByteSource, nameOf, unreadable } from "../source/unreadable.ts";
import type { Member } from "./members.ts";

/** The files of an archive as one disclosure; what could not be read is named among the losses. */
export function joinMembers(members: readonly Member[], source: ByteSource): Snapshot | ReportError {
  const pieces = members.map(({ name, result }) => ({ name: nameOf({ path: name }), result }));
  const facts = { url: source.url, title: sourceTitle(source), mediaType: "application/zip" };
  const error = members.map(({ result }) => result).find((result) => "code" in result);
  return joinPieces(pieces, facts) ?? error ?? unreadable("empty", source);
}
