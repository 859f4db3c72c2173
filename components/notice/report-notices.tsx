import type { JSX } from "preact";
import type { Report } from "../../core/model/report.ts";
import type { Comparison } from "../../core/model/review.ts";
import { timeWords } from "../decision/signature.ts";
import type { Send } from "../intent.ts";
import { AttachmentList } from "../scene/attachment-list.tsx";
import { useSay, useWords } from "../words/wording.ts";
import type { Words } from "../words/zh.ts";
import { Notice } from "./notice.tsx";

interface ReportNoticesProps {
  readonly report: Report;
  readonly hasChanged: boolean;
  readonly comparison: Comparison;
  readonly send: Send;
}

/** What republication did to the findings. */
function comparedWords({ since = "", novelties, gone }: Comparison, { decide }: Words): string {
  const count = (novelty: string) => [...novelties.values()].filter((each) => each === novelty).length;
  return decide.compared(timeWords(since), count("new"), count("changed"), gone.length);
}

/** What a reader of the result must know before relying on it. */
export function ReportNotices({ report, hasChanged, comparison, send }: ReportNoticesProps): JSX.Element {
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
      {comparison.since !== undefined && <Notice text={comparedWords(comparison, words)} />}
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
          <AttachmentList attachments={attachments} send={send} />
        </Notice>
      )}
    </>
  );
}
