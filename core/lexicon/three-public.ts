/** The “三公” expenses, the whole first, as canonical subjects (`subjects.ts`). Data only. */
export const threePublicItems = [
  "three-public",
  "overseas",
  "vehicles",
  "vehicle-purchase",
  "vehicle-operation",
  "reception",
] as const;
