import type { Message, Report } from "../model/report.ts";

export interface Failure {
  readonly path: string | null;
  readonly url?: string | null;
  readonly mediaType?: string;
  readonly code: string;
  readonly message: Message;
}

/** The report of something that could not be read: nothing but its name and the reason. */
export function failedReport({ path, url = null, mediaType = "", code, message }: Failure): Report {
  return {
    schema: 1,
    source: { path, title: "", url, mediaType, sha256: "", characters: 0, attachments: [], losses: [] },
    document: {
      isDisclosure: false,
      confidence: 0,
      kinds: [],
      entity: null,
      year: null,
      unit: null,
      profile: "cn",
    },
    coverage: {
      numbers: 0,
      inRelations: 0,
      relations: { agree: 0, rounding: 0, differ: 0, unsure: 0 },
      checks: [],
      unchecked: [],
    },
    sections: [],
    tables: [],
    facts: [],
    findings: [],
    causes: [],
    crashed: [],
    error: { code, message },
  };
}
