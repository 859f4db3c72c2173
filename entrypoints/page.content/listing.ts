import { listingOf } from "../../core/detect/listing.ts";
import type { Listing } from "../../core/model/link.ts";
import type { PageNode } from "../../core/read/page/node.ts";
import { linksOf } from "../../core/read/page/page-links.ts";

/** The disclosures that this page links to. Nothing is asked of any site. */
export function listLinks(): Listing {
  const links = linksOf(document as unknown as PageNode, document.baseURI);
  return listingOf(links, { url: location.href, title: document.title });
}
