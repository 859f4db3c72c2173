import type { NormKey } from "../norms.ts";
import { accounts, type ElementSpec, type RequiredSpec } from "../requirement.ts";

type Own = Omit<RequiredSpec, "kinds" | "norm" | "firm" | "province" | "form"> & {
  readonly kinds?: readonly string[];
};
type OwnElement = Omit<ElementSpec, "kinds" | "norm" | "province"> & { readonly kinds?: readonly string[] };

/**
 * What a province's form has beside the national one. Such forms change from year to year and differ between levels of
 * government, so their elements are never firm: probable where all the others (two or more) that apply to the kind and
 * year are there, a note where at least half are, not asked for where the document does not follow the form.
 */
export interface Profile {
  /** Two-digit code of GB/T 2260. */
  readonly province: string;
  readonly norm: NormKey;
  readonly requirements: readonly Own[];
  readonly elements?: readonly OwnElement[];
}

export function requirementsOfProfile({ province, norm, requirements }: Profile): RequiredSpec[] {
  return requirements.map((own) => ({ kinds: accounts, ...own, norm, firm: false, province, form: norm }));
}

export function elementsOfProfile({ province, norm, elements = [] }: Profile): ElementSpec[] {
  return elements.map((own) => ({ kinds: accounts, ...own, norm, province }));
}
