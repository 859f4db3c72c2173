import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Message } from "../../core/model/report.ts";
import { en } from "./en.ts";
import { type Words, zh } from "./zh.ts";

export type Language = "zh" | "en";

export interface Wording {
  readonly language: Language;
  readonly words: Words;
}

/** What `<html lang>` says for each language. */
export const languageTags: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" };

export function wordingOf(language: Language): Wording {
  return { language, words: language === "zh" ? zh : en };
}

export const WordingContext = createContext<Wording>(wordingOf("zh"));

/** The interface's words in the current language. */
export function useWords(): Words {
  return useContext(WordingContext).words;
}

/** A report's text in the current language. */
export function useSay(): (message: Message) => string {
  const { language } = useContext(WordingContext);
  return (message) => message[language];
}
