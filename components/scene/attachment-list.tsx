import type { JSX } from "preact";
import type { Attachment } from "../../core/model/snapshot.ts";
import { Icon } from "../icon/icon.tsx";
import "./attachment-list.css";

/** Only the schemes that a file on a portal can have: a page may link to anything. */
function isFetchable(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** The files that the page links to, one click each. */
export function AttachmentList({
  attachments,
}: {
  readonly attachments: readonly Attachment[];
}): JSX.Element {
  return (
    <ul class="attachments">
      {attachments
        .filter(({ url }) => isFetchable(url))
        .map(({ text, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              <Icon name="file" />
              <span>{text}</span>
            </a>
          </li>
        ))}
    </ul>
  );
}
