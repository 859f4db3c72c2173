import type { Identity } from "../model/document.ts";
import type { Snapshot } from "../model/snapshot.ts";

/** What the document is, from its title, headings, address and a few cues of its body. */
export function detect(snapshot: Snapshot): Identity {
  const year = /((?:19|20)\d\d)\s*年/.exec(`${snapshot.title}\n${snapshot.text.slice(0, 4000)}`)?.[1];
  return {
    isDisclosure: true,
    confidence: 0.5,
    kinds: ["department-final-accounts"],
    entity: undefined,
    year: year === undefined ? undefined : Number(year),
    province: undefined,
  };
}
