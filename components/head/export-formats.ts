/** Files that a report can be saved as, in the order of the menu. */
export const exportFormats = ["xlsx", "html", "csv", "markdown", "text", "json"] as const;

export type ExportFormat = (typeof exportFormats)[number];
