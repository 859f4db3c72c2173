/** Folders are walked no further than this: a drop of a whole disk must end. */
const mostFiles = 5000;

/** The parts of the File and Directory Entries API that are used. */
interface Entry {
  readonly isFile: boolean;
  readonly name: string;
  file?(found: (file: File) => void, failed: (error: unknown) => void): void;
  createReader?(): { readEntries(found: (entries: Entry[]) => void, failed: (error: unknown) => void): void };
}

function fileOf(entry: Entry): Promise<File | undefined> {
  // A file that cannot be opened any more is left out, like one that is not there.
  return new Promise((resolve) => {
    if (entry.file === undefined) resolve(undefined);
    else entry.file(resolve, () => resolve(undefined));
  });
}

async function entriesOf(folder: Entry): Promise<Entry[]> {
  const reader = folder.createReader?.();
  const all: Entry[] = [];
  // A reader hands out a hundred at a time.
  for (let more = true; more && reader !== undefined && all.length < mostFiles; ) {
    const some = await new Promise<Entry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    more = some.length > 0;
    all.push(...some);
  }
  return all;
}

/** Every file that was dropped, also those in folders; with the folder's name when it was one. */
export async function droppedFiles(
  data: DataTransfer | null,
): Promise<{ readonly files: File[]; readonly folder: string | null }> {
  // Both lists are gone after the event's own turn.
  const entries = [...(data?.items ?? [])].map((item) => item.webkitGetAsEntry?.() as Entry | null);
  const plain = [...(data?.files ?? [])];
  const known = entries.filter((entry) => entry !== null);
  if (known.length === 0) return { files: plain, folder: null };
  const files: File[] = [];
  const waiting = [...known];
  while (waiting.length > 0 && files.length < mostFiles) {
    const entry = waiting.shift();
    if (entry?.isFile === true) {
      const file = await fileOf(entry);
      if (file !== undefined) files.push(file);
    } else if (entry !== undefined) waiting.push(...(await entriesOf(entry)));
  }
  const [only, ...more] = known;
  return { files, folder: only !== undefined && more.length === 0 && !only.isFile ? only.name : null };
}
