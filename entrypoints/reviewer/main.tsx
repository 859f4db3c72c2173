import { effect } from "@preact/signals";
import { render } from "preact";
import type { ReviewerIntent } from "../../components/reviewer/reviewer.ts";
import { ReviewerBar } from "../../components/reviewer/reviewer-bar.tsx";
import { ReviewerSheet } from "../../components/reviewer/reviewer-sheet.tsx";
import { wordingOf } from "../../components/words/wording.ts";
import "../../components/reviewer/document.css";
import { handedOver } from "../messages/handoff.ts";
import { requestAccess } from "../messages/link.ts";
import "../page.content/highlights.css";
import { loadRules, mountPanel } from "../sidepanel/mount.tsx";
import { serveDropping } from "./dropping.ts";
import { serveReading } from "./reading-keys.ts";
import { createReviewer } from "./reviewer.ts";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the reviewer page lacks #${id}`);
  return found;
}

const scroller = element("pane");
const words = () => wordingOf(store.language.value).words.reviewer;

const reviewer = createReviewer({
  root: element("document"),
  scroller,
  pageLabel: (number, all) => words().page(number, all),
  pageGone: {
    code: "page-gone",
    message: {
      zh: wordingOf("zh").words.reviewer.pageGone,
      en: wordingOf("en").words.reviewer.pageGone,
    },
  },
});

const store = await mountPanel(element("panel"), {
  connect: async (listen) => {
    reviewer.listen(listen);
    return { send: reviewer.receive, close: () => undefined };
  },
  desk: reviewer.desk,
  gather: reviewer.gather,
  selection: async () => reviewer.lights()?.selection() ?? null,
});

function send(intent: ReviewerIntent): void {
  switch (intent.kind) {
    case "pick":
      void reviewer.openFiles(intent.files);
      break;
    case "cancel":
    case "close":
      reviewer.close();
      break;
    case "retry":
      reviewer.retry();
      break;
    case "zoom":
      reviewer.zoom(intent.step);
      break;
    case "grant":
      void requestAccess(intent.origins).then((isGranted) => {
        if (isGranted) reviewer.retry();
      });
  }
}

effect(() => {
  const { value: scene } = reviewer.scene;
  const { value: language } = store.language;
  const { reviewer: spoken } = wordingOf(language).words;
  document.body.toggleAttribute("data-shown", scene.phase === "shown");
  document.title = scene.phase === "shown" ? `${scene.name} – ${spoken.title}` : spoken.title;
  scroller.ariaLabel = spoken.document;
  render(<ReviewerBar scene={scene} language={language} send={send} />, element("bar"));
  render(<ReviewerSheet scene={scene} language={language} send={send} />, element("sheet"));
});

serveDropping(
  () => words().drop,
  (files) => void reviewer.openFiles(files),
);
serveReading(scroller, reviewer.clickedAt);

await loadRules(store);
const handoff = await handedOver(location.hash.slice(1));
if (handoff !== undefined) await reviewer.openHandoff(handoff);
