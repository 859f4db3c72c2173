const bookmark = /\[(?:bookmark|comment|footnote ref)[:：][^\]\n]{0,200}\]/gi;
const image =
  /\[(?:image|picture|figure|shape|object|drawing)[:：][^\]\n]{0,400}\]|!\[[^\]\n]{0,400}\]\([^)\n]{0,2000}\)/gi;

/** Text without what converters put in for bookmarks and pictures; line ends are `\n`. */
export function withoutArtefacts(text: string): { readonly text: string; readonly images: number } {
  const lines = text.replace(/^\ufeff/, "").replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n");
  let images = 0;
  const clean = lines.replace(bookmark, "").replace(image, () => {
    images += 1;
    return "";
  });
  return {
    text: clean.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, ""),
    images,
  };
}
