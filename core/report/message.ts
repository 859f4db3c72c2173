import type { Message } from "../model/report.ts";

/** A template with its `{name}` placeholders filled; a placeholder without a value stays visible. */
function filled(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(data, name) ? (data[name] ?? placeholder) : placeholder,
  );
}

/** A message in both languages. */
export function renderMessage(template: Message, data: Readonly<Record<string, string>> = {}): Message {
  return { zh: filled(template.zh, data), en: filled(template.en, data) };
}
