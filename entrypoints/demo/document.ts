import page from "../../demo/pages/minxi/2024-final-accounts.html?raw";

/** Puts an invented disclosure with planted errors into `root`, without the portal around it. Returns its title. */
export function showDocument(root: HTMLElement): string {
  const parsed = new DOMParser().parseFromString(page, "text/html");
  const article = parsed.querySelector("article");
  if (article === null) throw new Error("the demo's document has no article");
  for (const element of article.querySelectorAll("script, style, link")) element.remove();
  for (const element of article.querySelectorAll("[style]")) element.removeAttribute("style");
  root.append(...[...article.childNodes].map((node) => document.importNode(node, true)));
  return article.querySelector("h1")?.textContent?.trim() ?? parsed.title;
}
