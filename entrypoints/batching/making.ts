import { type Batch, type BatchItem, itemId } from "../../core/model/batch.ts";
import type { LinkType, ListedLink } from "../../core/model/link.ts";

interface Made {
  readonly batch: Batch;
  readonly items: readonly BatchItem[];
}

interface BatchSource {
  readonly title: string;
  readonly url: string | null;
  readonly follows: boolean;
  readonly startedAt: string;
}

function batchOf(id: string, source: BatchSource): Batch {
  // It stands still until the runner has been told of it.
  return { ...source, id, status: "paused", pausedBy: null };
}

/** A batch of the links that the user chose. */
export function batchOfLinks(links: readonly ListedLink[], source: BatchSource): Made {
  const id = crypto.randomUUID();
  const items = links.map((link, index): BatchItem => {
    const { text, url, type, entity, year, kinds } = link;
    const known = { text, url, type, entity, year, kinds };
    return { ...known, ...untouched, id: itemId(id, index), batch: id };
  });
  return { batch: batchOf(id, source), items };
}

const untouched = { parent: null, state: "waiting", outcome: null, error: null } as const;

/** What a folder's files may be called; content decides what they are. */
const types: Readonly<Record<string, LinkType>> = {
  htm: "page",
  html: "page",
  mht: "page",
  mhtml: "page",
  txt: "file",
  md: "file",
  pdf: "pdf",
  doc: "word",
  docx: "word",
  wps: "word",
  xls: "excel",
  xlsx: "excel",
  et: "excel",
  zip: "archive",
};

function typeOf(name: string): LinkType | undefined {
  return types[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""];
}

/** Names of files as people sort them: 2 before 10. */
const collator = new Intl.Collator("zh-CN", { numeric: true });

/** A batch of the files of a folder that can be read; drafts and hidden files of programs are left out. */
export function batchOfFiles(
  files: readonly File[],
  source: BatchSource,
): Made & { readonly files: ReadonlyMap<string, Blob> } {
  const id = crypto.randomUUID();
  const kept = new Map<string, Blob>();
  const items = files
    .map((file) => ({ file, path: file.webkitRelativePath || file.name, type: typeOf(file.name) }))
    .filter(({ file, type }) => type !== undefined && !/^(?:\.|~\$)/.test(file.name))
    .sort((a, b) => collator.compare(a.path, b.path))
    .map(({ file, path, type }, index): BatchItem => {
      const item = itemId(id, index);
      kept.set(item, file);
      const known = { text: path, url: null, type: type ?? "file", entity: null, year: null, kinds: [] };
      return { ...known, ...untouched, id: item, batch: id };
    });
  return { batch: batchOf(id, source), items, files: kept };
}
