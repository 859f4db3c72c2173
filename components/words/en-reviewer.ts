import type { ReviewerWords } from "./zh-reviewer.ts";

/** What the reviewer page says, in English. */
export const enReviewer: ReviewerWords = {
  title: "Gouji – reviewer",
  openPage: "Check files of your own",
  open: "Open files",
  openKey: "Ctrl+O",
  close: "Close",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fitWidth: "Fit width",
  files: (count) => `${count} files checked as one disclosure`,
  page: (number, all) => `Page ${number} of ${all}`,
  document: "Document",
  emptyTitle: "Drop files here",
  empty:
    "PDF, Word, Excel, web pages and text. Several files dropped together are checked as one disclosure.",
  emptyPrivacy: "Files are read on this device and sent nowhere.",
  drop: "Drop to check",
  fetching: (name) => `Fetching ${name}`,
  reading: (name) => `Reading ${name}`,
  pages: (done, all) => `page ${done} of ${all}`,
  cancel: "Cancel",
  troubleTitle: "The file was not opened",
  accessTitle: (host) => `Permission for ${host} is needed`,
  access:
    "The attachment is on this site, and the browser wants your permission first. Click the button, then “Allow” in the browser's question.",
  grant: (host) => `Allow ${host} and check`,
  retry: "Retry",
  openLink: "Open the link in the browser",
  another: "Open another file",
  pageGone:
    "The page has been closed or has changed, so it cannot be checked together with its files. Go back to it, open the panel and click once more.",
};
