/** The counts beside three-public expenses: how tables and sentences name them. Data only. */
export interface CountEntry {
  readonly key: string;
  readonly zh: string;
  /** The unit that messages print. */
  readonly measure: string;
  /** Row labels of tables, without white space. */
  readonly row: RegExp;
  /** Words before the number, back to the last number or full stop; the unit behind it. */
  readonly lead: RegExp;
  readonly unit: RegExp;
}

const domestic = "国内(?:公务)?接待";
const received = `(?:${domestic}|接待国内来访)(?!.*(?:外事|外宾|国外))`;

export const countEntries: readonly CountEntry[] = [
  {
    key: "delegations",
    zh: "因公出国（境）团组数",
    measure: "个",
    row: /因公出国.*团组/,
    lead: /^(?!.*(?:接待|来访)).*(?:出国.{0,30}团组[^，,]{0,8}|团组(?:数|共|计|为)*)$/,
    unit: /^(?:个|次)/,
  },
  {
    key: "overseas-persons",
    zh: "因公出国（境）人次",
    measure: "人次",
    row: /因公出国.*(?:人次|人数)/,
    lead: /^(?!.*(?:接待|来访|来宾)).*(?:出国|团组).{0,40}$/,
    unit: /^人次?/,
  },
  {
    key: "vehicles-bought",
    zh: "公务用车购置数",
    measure: "辆",
    row: /(?:公务用车|车辆)购置数|购置.*(?:辆|台)/,
    lead: /(?:购置|更新)(?:公务用车|车辆|数|数量|各类|共|为|计)*$/,
    unit: /^(?:辆|台)/,
  },
  {
    key: "vehicles-held",
    zh: "公务用车保有量",
    measure: "辆",
    row: /用车保有(?:量|数)/,
    lead: /保有(?:量|公务用车|车辆|数|数量|共|为|计)*$/,
    unit: /^(?:辆|台)/,
  },
  {
    key: "batches",
    zh: "国内公务接待批次",
    measure: "批次",
    row: new RegExp(`${domestic}批次`),
    lead: new RegExp(`${received}[^。；]{0,24}$`),
    unit: /^(?:个|批)/,
  },
  {
    key: "visitors",
    zh: "国内公务接待人次",
    measure: "人次",
    row: new RegExp(`${domestic}(?:人次|人数)`),
    lead: new RegExp(`${received}[^。；]{0,40}$`),
    unit: /^人次?/,
  },
];
