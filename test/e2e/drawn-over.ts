import type { Page } from "puppeteer-core";

/** A box that the extension draws over a page, with the look that it was given. */
export interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly style: string;
}

interface Node {
  readonly localName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** The page itself cannot look into the closed root; the debugger can. */
export async function drawnOver(page: Page): Promise<DrawnBox[]> {
  const session = await page.createCDPSession();
  const { root } = (await session.send("DOM.getDocument", { depth: -1, pierce: true })) as { root: Node };
  await session.detach();
  const [host] = find(root, "gouji-marks");
  return (host?.shadowRoots ?? []).flatMap(({ children = [] }) => children.map(boxOf));
}

function find(node: Node, name: string): Node[] {
  return [
    ...(node.localName === name ? [node] : []),
    ...(node.children ?? []).flatMap((each) => find(each, name)),
  ];
}

function boxOf({ attributes = [] }: Node): DrawnBox {
  const style = attributes[attributes.indexOf("style") + 1] ?? "";
  const size = (name: string) =>
    Number(new RegExp(`(?:^|; )${name}: (-?[\\d.]+)px`).exec(style)?.[1] ?? Number.NaN);
  return { left: size("left"), top: size("top"), width: size("width"), height: size("height"), style };
}
