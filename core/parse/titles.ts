import { organisationEndings } from "../lexicon/recognition.ts";
import { fillerWords, type Topic, topics, traditionalForms } from "../lexicon/topics.ts";
import { remembered } from "../model/remembered.ts";
import { narrow } from "../text/characters.ts";

const simplified = new Map(
  [...traditionalForms[0]].map((char, index) => [char, [...traditionalForms[1]][index] ?? char]),
);
const anyTraditional = new RegExp(`[${traditionalForms[0]}]`);
const fillers = new RegExp(fillerWords.map((word) => word.replace(/[()]/g, "\\$&")).join("|"), "g");
const longestTitle = 80;

/** A heading with nothing but its subject: narrow, simplified, without spaces, quotes, years and filler words. */
export function bareTitle(title: string): string {
  const joined = narrow(title.slice(0, longestTitle)).replace(/[\s\u00a0\u3000“”"'‘’「」『』]/g, "");
  const plain = anyTraditional.test(joined)
    ? [...joined].map((char) => simplified.get(char) ?? char).join("")
    : joined;
  return plain
    .replace(/(?:19|20)\d\d年?度?/g, "")
    .replace(fillers, "")
    .replace(/[。.:：;,、]+$/, "");
}

/** The topic a heading is about, when its words tell. */
export const findTopic = remembered((title): Topic | undefined => {
  const bare = bareTitle(title);
  if (bare === "") return undefined;
  return topics.find((topic) => matches(topic, bare));
});

function matches(topic: Topic, bare: string): boolean {
  if (topic.is !== undefined) return topic.is.some((name) => isNamed(bare, name));
  if (topic.ends !== undefined && !endsWithAny(bare, topic.ends)) return false;
  const has = (word: string) => bare.includes(word);
  return topic.all.every((group) => group.some(has)) && topic.none?.some(has) !== true;
}

/** A remark in brackets at the end is no part of the name. */
function endsWithAny(bare: string, endings: readonly string[]): boolean {
  const named = bare.replace(/\([^()]{0,30}\)$/, "");
  return endings.some((word) => named.endsWith(word));
}

/** The name itself, or after the name of a unit: `某某县水利局` + `决算表`. */
function isNamed(bare: string, name: string): boolean {
  if (!bare.endsWith(name)) return false;
  const owner = bare.slice(0, -name.length);
  return owner === "" || organisationEndings.some((ending) => owner.endsWith(ending));
}
