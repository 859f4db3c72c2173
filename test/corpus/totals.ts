import {
  type Accounts,
  cars,
  type Fen,
  fiscal,
  fiscalIncome,
  income,
  itemsOf,
  type OtherSource,
  other,
  otherIncome,
  otherSources,
  spent,
  sum,
  threeTotal,
  total,
} from "./accounts.ts";

/** The totals that tables and sentences print, computed once. */
export interface Totals {
  readonly income: Fen;
  readonly fiscalIncome: Fen;
  readonly generalIncome: Fen;
  readonly fundIncome: Fen;
  readonly capitalIncome: Fen;
  readonly otherIncome: Readonly<Record<OtherSource, Fen>>;
  readonly expenditure: Fen;
  readonly basic: Fen;
  readonly project: Fen;
  readonly operating: Fen;
  readonly opening: Fen;
  readonly closing: Fen;
  readonly total: Fen;
  readonly fiscalOpening: Fen;
  readonly fiscalClosing: Fen;
  readonly fiscalTotal: Fen;
  readonly fiscalExpenditure: Fen;
  readonly general: Fen;
  readonly generalBasic: Fen;
  readonly generalProject: Fen;
  readonly fund: Fen;
  readonly capital: Fen;
  readonly generalBudget: Fen;
  readonly fundBudget: Fen;
  readonly personnel: Fen;
  readonly publicUse: Fen;
  readonly three: Fen;
  readonly threeBudget: Fen;
  readonly threePrior: Fen;
  readonly cars: Fen;
  readonly procurement: Fen;
  readonly prior: {
    readonly total: Fen;
    readonly income: Fen;
    readonly expenditure: Fen;
    readonly fiscalTotal: Fen;
    readonly general: Fen;
    readonly fund: Fen;
    readonly capital: Fen;
  };
}

function economicPart(accounts: Accounts, classes: readonly string[]): Fen {
  return sum(
    [...accounts.economic].filter(([code]) => classes.includes(code.slice(0, 3))).map(([, value]) => value),
  );
}

function priorOf(accounts: Accounts, opening: Fen, fiscalOpening: Fen): Totals["prior"] {
  const by = (fund: "general" | "fund" | "capital") => total(itemsOf(accounts, fund), (item) => item.prior);
  const general = by("general");
  const fund = by("fund");
  const capital = by("capital");
  const expenditure = general + fund + capital + accounts.priorOther;
  return {
    general,
    fund,
    capital,
    expenditure,
    total: expenditure + opening,
    income: expenditure + opening - accounts.priorOpening,
    fiscalTotal: general + fund + capital + fiscalOpening,
  };
}

export function totalsOf(accounts: Accounts): Totals {
  const { items } = accounts;
  const general = itemsOf(accounts, "general");
  const fund = itemsOf(accounts, "fund");
  const capital = itemsOf(accounts, "capital");
  const fiscalOpening = total(items, (item) => item.opening);
  const fiscalClosing = total(items, (item) => item.closing);
  const opening = fiscalOpening + total(items, (item) => item.otherOpening);
  const closing = fiscalClosing + total(items, (item) => item.otherClosing);
  const fiscalIn = total(items, fiscalIncome);
  const bySource = otherSources.map(
    (source) => [source, total(items, (item) => item.otherIncome[source])] as const,
  );
  const incomeAll = total(items, income);
  return {
    income: incomeAll,
    fiscalIncome: fiscalIn,
    generalIncome: total(general, fiscalIncome),
    fundIncome: total(fund, fiscalIncome),
    capitalIncome: total(capital, fiscalIncome),
    otherIncome: Object.fromEntries(bySource) as Record<OtherSource, Fen>,
    expenditure: total(items, spent),
    basic: total(items, (item) => item.basic + item.otherBasic),
    project: total(items, (item) => item.project + item.otherProject),
    operating: total(items, (item) => item.operating),
    opening,
    closing,
    total: incomeAll + opening + accounts.surplusUsed,
    fiscalOpening,
    fiscalClosing,
    fiscalTotal: fiscalIn + fiscalOpening,
    fiscalExpenditure: total(items, fiscal),
    general: total(general, fiscal),
    generalBasic: total(general, (item) => item.basic),
    generalProject: total(general, (item) => item.project),
    fund: total(fund, fiscal),
    capital: total(capital, fiscal),
    generalBudget: total(general, (item) => item.budget),
    fundBudget: total(fund, (item) => item.budget),
    personnel: economicPart(accounts, ["301", "303"]),
    publicUse: economicPart(accounts, ["302", "310"]),
    three: threeTotal(accounts.threeFinal),
    threeBudget: threeTotal(accounts.threeBudget),
    threePrior: threeTotal(accounts.threePrior),
    cars: cars(accounts.threeFinal),
    procurement: accounts.procurement.goods + accounts.procurement.works + accounts.procurement.services,
    prior: priorOf(accounts, opening, fiscalOpening),
  };
}

/** The identities of the public tables; each must be zero. */
export function imbalances(accounts: Accounts): Fen[] {
  const t = totalsOf(accounts);
  const otherIn = total(accounts.items, otherIncome);
  const otherOut = total(accounts.items, other);
  return [
    t.total - (t.expenditure + accounts.surplusDistributed + t.closing),
    t.fiscalTotal - (t.fiscalExpenditure + t.fiscalClosing),
    t.income - (t.fiscalIncome + otherIn),
    t.expenditure - (t.fiscalExpenditure + otherOut),
    t.expenditure - (t.basic + t.project + t.operating),
    t.generalBasic - (t.personnel + t.publicUse),
    t.fiscalExpenditure - (t.general + t.fund + t.capital),
    t.fiscalIncome - (t.generalIncome + t.fundIncome + t.capitalIncome),
  ];
}
