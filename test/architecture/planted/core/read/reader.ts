import { words } from "../lexicon/words.ts";
export const reader = words;
