/** A name that every file system takes. */
export function fileName(title: string, ending: string): string {
  const safe = title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, " ").trim();
  return `${safe.slice(0, 80) || "gouji"}${ending}`;
}

/** Hands a file to the browser's downloads. */
export function saveFile(parts: readonly BlobPart[], type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download reads the blob after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
