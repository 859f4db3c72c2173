import { computed, effect, signal } from "@preact/signals";
import { render } from "preact";
import browser from "webextension-polyfill";
import { firstView, type Intent } from "../../components/intent.ts";
import { sample } from "../../components/welcome/sample.ts";
import { WelcomePage } from "../../components/welcome/welcome-page.tsx";
import { languageTags } from "../../components/words/wording.ts";
import { check } from "../../core/check.ts";
import type { Place } from "../../core/model/report.ts";
import { readText } from "../../core/read/text.ts";
import { rules } from "../../core/rules/index.ts";
import { readChoices, writeChoices } from "../keeping/choices.ts";

const govCn = "*://*.gov.cn/*";
const texts = Object.fromEntries(rules.map(({ id, title, why, basis }) => [id, { title, why, basis }]));

const choices = await readChoices();
const language = signal(choices.language);
const text = signal(sample);
const view = signal(firstView);
const isGranted = signal(await browser.permissions.contains({ origins: [govCn] }));

const report = computed(() =>
  // Pieces of a document: what a whole one must have does not count here.
  check(readText(text.value), { identity: { isDisclosure: true, kinds: [] } }),
);

/** Marks an operand in the text that is being tried. */
function show({ quote, text: print }: Place): void {
  const field = document.querySelector<HTMLTextAreaElement>("#welcome-text");
  const clause = text.value.indexOf(quote);
  const at = text.value.indexOf(print, Math.max(clause, 0));
  if (field === null || at < 0) return;
  field.focus();
  field.setSelectionRange(at, at + print.length);
}

function send(intent: Intent): void {
  switch (intent.kind) {
    case "speak":
      language.value = intent.language;
      void writeChoices({ ...choices, language: intent.language });
      return;
    case "grant":
      void browser.permissions.request({ origins: [...intent.origins] }).then((granted) => {
        isGranted.value = granted;
      });
      return;
    case "focus": {
      view.value = { ...view.value, active: intent.finding, operand: intent.operand };
      const place = report.value.findings.find(({ id }) => id === intent.finding)?.at[intent.operand];
      if (place !== undefined) show(place);
      return;
    }
    case "visit": {
      const [span] = intent.spans;
      const place = report.value.causes.find((cause) => cause.place.start === span?.start)?.place;
      if (place !== undefined) show(place);
      return;
    }
    default:
      return;
  }
}

const root = document.getElementById("welcome");
if (root === null) throw new Error("the welcome page lacks its root");

effect(() => {
  document.documentElement.lang = languageTags[language.value];
  render(
    <WelcomePage
      text={text.value}
      report={report.value}
      rules={texts}
      view={view.value}
      language={language.value}
      isGranted={isGranted.value}
      send={send}
      onText={(next) => {
        text.value = next;
      }}
    />,
    root,
  );
});
