import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { useWords } from "../words/wording.ts";
import type { SendBatch } from "./batch-intent.ts";
import { droppedFiles } from "./dropped-files.ts";

/** A folder is chosen, or dropped: its files are read on this device. */
export function FolderPicker({ send }: { readonly send: SendBatch }): JSX.Element {
  const { batch: words } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files, folder } = await droppedFiles(event.dataTransfer);
    send({ kind: "files", files, folder });
  };
  const picked = (files: FileList | null) => {
    const all = [...(files ?? [])];
    send({ kind: "files", files: all, folder: all[0]?.webkitRelativePath.split("/")[0] || null });
  };
  return (
    <section
      class="folder"
      aria-label={words.choose}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <input
        ref={(element) => {
          input.current = element;
          // Not an attribute that Preact's types know.
          element?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => picked(currentTarget.files)}
      />
      <button type="button" class="verb-main" onClick={() => input.current?.click()}>
        {words.choose}
      </button>
      <p>{words.drop}</p>
    </section>
  );
}
