import type { Context } from "./context.ts";
import { type Disclosure, finalAccounts } from "./final-accounts.ts";
import { makeAccounts } from "./make-accounts.ts";
import { makeNoise, type Noise } from "./noise.ts";
import { Pen, tieSameKeys } from "./pen.ts";
import { type ProvinceKey, provinces } from "./places.ts";
import { type Random, randomFrom } from "./random.ts";
import { makeStyle } from "./style.ts";
import { totalsOf } from "./totals.ts";

/** A disclosure before it is rendered, with every figure and relation it prints. */
export interface Draft {
  readonly seed: number;
  readonly form: string;
  readonly province: ProvinceKey;
  readonly year: number;
  readonly pen: Pen;
  readonly disclosure: Disclosure;
  readonly noise: Noise;
}

const provinceKeys = Object.keys(provinces) as ProvinceKey[];

export function contextFor(random: Random, province: ProvinceKey, year: number): Context {
  const accounts = makeAccounts(random.fork("accounts"), provinces[province], year);
  const style = makeStyle(random.fork("style"), province);
  const pen = new Pen(style, random.fork("words"));
  const { entity } = accounts;
  return { pen, accounts, totals: totalsOf(accounts), year, period: `${year}${style.period}`, name: entity.name, short: entity.short, self: entity.self };
}

/** One invented disclosure, clean. */
export function draftFor(seed: number): Draft {
  const random = randomFrom(seed);
  const province = random.pick(provinceKeys);
  const year = random.int(2017, 2025);
  const context = contextFor(random, province, year);
  const disclosure = finalAccounts(context, province);
  tieSameKeys(context.pen);
  return { seed, form: `final-accounts/${province}`, province, year, pen: context.pen, disclosure, noise: makeNoise(random.fork("noise")) };
}
