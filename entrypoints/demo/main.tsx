import { effect } from "@preact/signals";
import { render } from "preact";
import { DemoNote } from "../../components/demo/demo-note.tsx";
import { wordingOf } from "../../components/words/wording.ts";
import "../page.content/highlights.css";
import { loadRules, mountPanel } from "../sidepanel/mount.tsx";
import "./demo.css";
import { showDocument } from "./document.ts";
import { demoHost } from "./host.ts";

function partOf(id: string): HTMLElement {
  const part = document.getElementById(id);
  if (part === null) throw new Error(`the demo page lacks ${id}`);
  return part;
}

const shown = partOf("demo-document");
const title = showDocument(shown);
shown.setAttribute("aria-label", title);
const store = await mountPanel(partOf("panel"), demoHost(shown, title));

effect(() => {
  const language = store.language.value;
  document.title = wordingOf(language).words.demo.title;
  render(<DemoNote language={language} />, partOf("demo-note"));
});

await loadRules(store);
