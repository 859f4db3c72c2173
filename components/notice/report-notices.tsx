import type { JSX } from "preact";
import type { Report } from "../../core/model/report.ts";
import type { Send } from "../intent.ts";
import { AttachmentList } from "../scene/attachment-list.tsx";
import { useSay, useWords } from "../words/wording.ts";
import { Notice } from "./notice.tsx";

interface ReportNoticesProps {
  readonly report: Report;
  readonly hasChanged: boolean;
  readonly send: Send;
}

/** What a reader of the result must know before relying on it. */
export function ReportNotices({ report, hasChanged, send }: ReportNoticesProps): JSX.Element {
  const words = useWords();
  const say = useSay();
  const { notices } = words;
  const { losses, attachments } = report.source;
  return (
    <>
      {hasChanged && (
        <div role="status">
          <Notice
            text={notices.changed}
            action={{ verb: words.head.recheck, run: () => send({ kind: "check" }) }}
          />
        </div>
      )}
      {!report.document.isDisclosure && <Notice text={notices.notDisclosure} />}
      {losses.length > 0 && (
        <Notice text={notices.partly}>
          <ul>
            {losses.map((loss) => (
              <li key={loss.zh}>{say(loss)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {report.crashed.length > 0 && (
        <Notice text={notices.crashed(report.crashed.length)}>
          <ul>
            {report.crashed.map(({ rule, message }) => (
              <li key={rule}>{notices.crashedRule(rule, message)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {attachments.length > 0 && (
        <Notice text={notices.attachments(attachments.length)}>
          <AttachmentList attachments={attachments} />
        </Notice>
      )}
    </>
  );
}
