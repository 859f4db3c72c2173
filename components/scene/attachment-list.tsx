import type { JSX } from "preact";
import type { Attachment } from "../../core/model/snapshot.ts";
import { Icon } from "../icon/icon.tsx";
import type { Send } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import "./attachment-list.css";

interface AttachmentListProps {
  readonly attachments: readonly Attachment[];
  readonly send: Send;
}

/** Only the schemes that a file on a portal can have: a page may link to anything. */
function isFetchable({ url }: Attachment): boolean {
  return /^https?:\/\//i.test(url);
}

/** The files that the page links to, one click each, or all of them with the page in one. */
export function AttachmentList({ attachments, send }: AttachmentListProps): JSX.Element {
  const { scenes } = useWords();
  const files = attachments.filter(isFetchable);
  return (
    <div class="attachments">
      <ul>
        {files.map((file) => (
          <li key={file.url}>
            <a href={file.url} target="_blank" rel="noreferrer">
              <Icon name="file" />
              <span>{file.text}</span>
            </a>
            <button
              type="button"
              class="verb-side"
              aria-label={scenes.checkFileNamed(file.text)}
              onClick={() => send({ kind: "review-files", files: [file], together: false })}
            >
              {scenes.checkFile}
            </button>
          </li>
        ))}
      </ul>
      {files.length > 0 && (
        <button
          type="button"
          class="verb-main"
          onClick={() => send({ kind: "review-files", files, together: true })}
        >
          {scenes.checkTogether}
        </button>
      )}
    </div>
  );
}
