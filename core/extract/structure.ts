import type { Document } from "../model/document.ts";
import type { Extracted } from "../model/relation.ts";
import { textDefects } from "./structure/defects.ts";
import { emptyParts } from "./structure/empty-parts.ts";
import { enumerationBreaks } from "./structure/enumerations.ts";
import { entityDoubts } from "./structure/names/entities.ts";
import { itemYearDoubts } from "./structure/names/item-years.ts";
import { subjectDoubts } from "./structure/names/subjects.ts";
import { termDoubts } from "./structure/names/terms.ts";
import { yearDoubts } from "./structure/names/years.ts";
import { numberingBreaks } from "./structure/numbering.ts";
import { requirementsOf } from "./structure/requirements.ts";
import { residuesOf } from "./structure/residues.ts";

/** Everything about the shape and words of the document that rules look at. */
export function extractStructure(document: Document): Extracted {
  return {
    requirements: requirementsOf(document),
    emptyParts: emptyParts(document),
    numberingBreaks: [...numberingBreaks(document), ...enumerationBreaks(document)],
    residues: residuesOf(document),
    textDefects: textDefects(document),
    nameDoubts: [
      ...yearDoubts(document),
      ...itemYearDoubts(document),
      ...subjectDoubts(document),
      ...entityDoubts(document),
      ...termDoubts(document),
    ],
  };
}
