import { effect, signal } from "@preact/signals";
import { render } from "preact";
import type { VerifierIntent, VerifierScene } from "../../components/verifier/verifier.ts";
import { VerifierPage } from "../../components/verifier/verifier-page.tsx";
import { languageTags, wordingOf } from "../../components/words/wording.ts";
import type { Report } from "../../core/model/report.ts";
import { reviewKeyOf } from "../../core/model/review.ts";
import type { Exported } from "../../core/wire/exported.ts";
import { checkInWorker } from "../checking/worker-client.ts";
import { readChoices } from "../keeping/choices.ts";
import { createDesk } from "../sidepanel/desk.ts";
import { loadRules, mountPanel } from "../sidepanel/mount.tsx";
import { openFile } from "./opening.ts";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the verifier page lacks #${id}`);
  return found;
}

const language = signal((await readChoices()).language);
const scene = signal<VerifierScene>({ phase: "empty" });
let opened: Exported | undefined;
/** The findings of a file: those that people made stand in its review. */
function reportIn({ report, review }: Exported): Report {
  const made = new Set((review?.manual ?? []).map(({ id }) => id));
  return { ...report, findings: report.findings.filter(({ id }) => !made.has(id)) };
}

/**
 * A report stands alone here: its source is in no tab, so nothing can be lit or read again. The file's decisions are
 * shown, and further ones can be exported; none goes into what is kept on this device.
 */
async function showReport(exported: Exported): Promise<void> {
  const report = reportIn(exported);
  const root = document.createElement("div");
  element("panel").replaceChildren(root);
  let kept = exported.review?.key === reviewKeyOf(report) ? exported.review : undefined;
  const shown = await mountPanel(root, {
    connect: async (listen) => {
      const tab = { id: -1, url: report.source.url ?? "", title: report.source.title };
      const state = { phase: "checked", tab, report, changed: false } as const;
      queueMicrotask(() => listen({ type: "state", state, access: { govCn: false, origins: [] } }));
      return { send: () => undefined, close: () => undefined };
    },
    keeping: {
      load: async () => kept,
      save: async (review) => {
        kept = review;
        return review;
      },
    },
    desk: createDesk({ recall: async () => undefined, run: checkInWorker }),
    selection: async () => null,
    gather: async () => undefined,
  });
  document.body.dataset.report = "";
  effect(() => {
    language.value = shown.language.value;
  });
  await loadRules(shown);
}

async function open(file: File): Promise<void> {
  delete document.body.dataset.report;
  scene.value = { phase: "working", name: file.name };
  const result = await openFile(file);
  opened = result.exported;
  scene.value = result.scene;
  if (result.scene.phase === "report" && opened !== undefined) await showReport(opened);
}

function send(intent: VerifierIntent): void {
  if (intent.kind === "pick") void open(intent.file);
  if (intent.kind === "show" && opened !== undefined) void showReport(opened);
}

effect(() => {
  document.documentElement.lang = languageTags[language.value];
  document.title = wordingOf(language.value).words.evidence.verifier.title;
  render(<VerifierPage scene={scene.value} language={language.value} send={send} />, element("verifier"));
});

document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file !== undefined) void open(file);
});
