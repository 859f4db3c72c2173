/** What a reader needs of a node; the live DOM and the tree of `html-string.ts` both fit. */
export interface PageNode {
  /** 1 element, 3 text, 4 CDATA, 9 document, 11 fragment. */
  readonly nodeType: number;
  /** Element name in either case, `#text` … */
  readonly nodeName: string;
  readonly childNodes: ArrayLike<PageNode>;
  readonly data?: string;
  getAttribute?(name: string): string | null;
}

/** What the caller knows about the page beyond its nodes. */
export interface PageContext {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly mediaType?: string | undefined;
  /** From computed style in a live page; without it attributes and inline styles decide. */
  readonly isVisible?: (element: PageNode) => boolean;
  /** The document of a same-origin frame, read in its place; undefined when it cannot be reached. */
  readonly frameOf?: (element: PageNode) => PageNode | undefined;
}

/** Lower-case name of an element; empty for other nodes. */
export function tagOf(node: PageNode): string {
  return node.nodeType === 1 ? node.nodeName.toLowerCase() : "";
}

/** An attribute's value, empty when it is absent. */
export function attributeOf(node: PageNode, name: string): string {
  return node.getAttribute?.(name) ?? "";
}

/** Text under a node, white space as it is, at most `limit` characters. Iterative: pages are hostile. */
export function plainText(root: PageNode, limit: number): string {
  let text = "";
  const stack: PageNode[] = [root];
  while (stack.length > 0 && text.length < limit) {
    const node = stack.pop();
    if (node === undefined) break;
    if (node.nodeType === 3) text += node.data ?? "";
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child !== undefined) stack.push(child);
    }
  }
  return text.slice(0, limit);
}
