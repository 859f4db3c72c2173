import { render } from "preact";
import { RulePage } from "../../components/rule/rule-page.tsx";
import { languageTags, wordingOf } from "../../components/words/wording.ts";
import { rules } from "../../core/rules/index.ts";
import { readChoices } from "../keeping/choices.ts";

const { language } = await readChoices();
document.documentElement.lang = languageTags[language];
document.title = wordingOf(language).words.rulePage.title;

const root = document.getElementById("rules");
if (root === null) throw new Error("the page of the rules lacks its root");

/** The rule that the address names is drawn only now, so the browser has not scrolled to it. */
function show(): void {
  const named = decodeURIComponent(location.hash.slice(1));
  if (root !== null) render(<RulePage rules={rules} named={named} language={language} />, root);
  document.getElementById(named)?.scrollIntoView();
}

addEventListener("hashchange", show);
show();
