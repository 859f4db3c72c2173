/** The funds carry 预算 in their names: it says nothing of a stage or of the kind of a document. */
const names = "(?:一般公共|政府性基金|国有资本经营)预算";
const anywhere = new RegExp(names, "g");
const atEnd = new RegExp(`${names}$`);

/** The words without the funds' names: a 预算 that is left speaks of a budget. */
export function withoutFundNames(words: string): string {
  return words.replace(anywhere, "");
}

export function endsInFundName(words: string): boolean {
  return atEnd.test(words);
}
