/** An object's defined properties; under exactOptionalPropertyTypes an absent property is not an undefined one. */
export function definedOf<T extends object>(
  given: T,
): { -readonly [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { -readonly [Key in keyof T]?: Exclude<T[Key], undefined> };
}
