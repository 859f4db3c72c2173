import type { JSX } from "preact";
import type { Send } from "../intent.ts";
import { useSay, useWords } from "../words/wording.ts";
import { AccessScene } from "./access-scene.tsx";
import { AttachmentList } from "./attachment-list.tsx";
import type { PlainScene as Plain } from "./scene.ts";
import { Sheet } from "./sheet.tsx";

interface PlainSceneProps {
  readonly scene: Plain;
  readonly send: Send;
}

function Verb({ children, run, isMain = true }: { children: string; run: () => void; isMain?: boolean }) {
  return (
    <button type="button" class={isMain ? "verb-main" : "verb-side"} onClick={run}>
      {children}
    </button>
  );
}

/** What the panel says when there is no report to show: what is the matter and what to do next. */
export function PlainScene({ scene, send }: PlainSceneProps): JSX.Element {
  const words = useWords();
  const say = useSay();
  const { scenes } = words;
  const check = () => send({ kind: "check" });
  const openReviewer = () => send({ kind: "review-files", files: [], together: false });
  switch (scene.phase) {
    case "empty":
      return (
        <Sheet title={scenes.emptyTitle}>
          <p>{scenes.empty}</p>
          <Verb run={openReviewer} isMain={false}>
            {words.reviewer.openPage}
          </Verb>
          <Verb run={() => send({ kind: "demo" })} isMain={false}>
            {words.demo.open}
          </Verb>
        </Sheet>
      );
    case "unreadable":
      return (
        <Sheet title={scenes.unreadableTitle}>
          <p>{scenes.unreadable}</p>
          <Verb run={openReviewer} isMain={false}>
            {words.reviewer.openPage}
          </Verb>
        </Sheet>
      );
    case "file": {
      const { url, title } = scene.tab;
      const files = [{ text: title === "" ? url : title, url }];
      return (
        <Sheet title={scenes.fileTitle}>
          <p>{scenes.file}</p>
          <Verb run={() => send({ kind: "review-files", files, together: false })}>{scenes.openFile}</Verb>
        </Sheet>
      );
    }
    case "no-access":
      return <AccessScene url={scene.tab.url} origins={scene.origins} send={send} />;
    case "loading":
      return (
        <Sheet title={scenes.loadingTitle}>
          <p>{scenes.loading}</p>
        </Sheet>
      );
    case "not-disclosure": {
      const { attachments } = scene;
      if (attachments.length > 0)
        return (
          <Sheet title={scenes.attachmentsTitle(attachments.length)}>
            <p>{scenes.attachments}</p>
            <AttachmentList attachments={attachments} send={send} />
            <Verb run={check} isMain={false}>
              {scenes.checkAnyway}
            </Verb>
          </Sheet>
        );
      return (
        <Sheet title={scenes.otherTitle}>
          <p>{scenes.other}</p>
          <Verb run={check} isMain={false}>
            {scenes.checkAnyway}
          </Verb>
        </Sheet>
      );
    }
    case "recognised": {
      const { entity, year, kinds } = scene.recognition;
      const about = [
        entity,
        year === null ? null : words.head.year(year),
        ...kinds.map((kind) => words.kinds[kind]),
      ];
      return (
        <Sheet title={scenes.recognisedTitle}>
          <p class="sheet-about">{about.filter(Boolean).join(" · ")}</p>
          <Verb run={check}>{scenes.checkNow}</Verb>
        </Sheet>
      );
    }
    case "working":
      return (
        <Sheet
          title={
            scene.step === "reading" ? scenes.reading : scenes.checking(scene.characters.toLocaleString("en"))
          }
        >
          <div class="progress" role="progressbar" aria-label={scenes.working} />
          <p>{scenes.working}</p>
          <Verb run={() => send({ kind: "cancel" })} isMain={false}>
            {scenes.cancel}
          </Verb>
        </Sheet>
      );
    case "failed":
      return (
        <Sheet title={scenes.failedTitle}>
          <p>{words.errors[scene.error.code] ?? say(scene.error.message)}</p>
          <Verb run={check} isMain={false}>
            {scenes.retry}
          </Verb>
        </Sheet>
      );
  }
}
