import { markOf } from "../../components/finding/mark.ts";
import type { BatchOutcome } from "../../core/model/batch.ts";
import type { Report } from "../../core/model/report.ts";

/** A page with fewer numbers than this holds no accounts of its own. */
const fewNumbers = 6;

/** The row of a report in a table of many. */
export function outcomeOf({ source, document, findings, coverage }: Report): BatchOutcome {
  const marked = findings.map(markOf);
  const onlyAttachments = source.attachments.length > 0 && coverage.numbers < fewNumbers;
  // What is missing on a page of files may stand in the files: they have rows of their own.
  const count = (mark: (typeof marked)[number]) =>
    onlyAttachments ? 0 : marked.filter((each) => each === mark).length;
  return {
    title: source.title,
    isDisclosure: document.isDisclosure,
    entity: document.entity,
    year: document.year,
    kinds: document.kinds,
    certain: count("certain"),
    probable: count("probable"),
    missing: count("missing"),
    change: count("change"),
    numbers: coverage.numbers,
    inRelations: coverage.inRelations,
    attachments: source.attachments.length,
    onlyAttachments,
    sha256: source.sha256,
  };
}
