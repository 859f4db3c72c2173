import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { ListingView, More, Started } from "../../components/batch/listing-scene.tsx";
import { progressOf } from "../../core/model/batch.ts";
import type { ListedLink, Listing } from "../../core/model/link.ts";
import { batchOfLinks } from "../batching/making.ts";
import { order, readMoreLinks, watchBatches } from "../batching/orders.ts";
import { allBatches, createBatch, loadItems } from "../keeping/batch-database.ts";
import type { FromPanel } from "../messages/panel.ts";
import { nowWithZone } from "./clock.ts";
import type { Handlers } from "./handlers.ts";
import type { Store } from "./store.ts";

/** What the panel does with a page that lists disclosures. */
export interface Listings {
  /** What the list shows beyond what its page says. */
  readonly view: ReadonlySignal<ListingView>;
  readonly handlers: Pick<Handlers, "batch" | "listing" | "more-links" | "open-batch" | "start-batch">;
}

interface ListingTools {
  readonly tell: (message: FromPanel) => void;
  /** Asks for hosts, in the click's own turn. */
  readonly requestAccess: (origins: readonly string[]) => Promise<boolean>;
  readonly openPage: (page: string, entry: string | null) => void;
}

/** Pages of a list that were read on the user's click, behind the first one. */
interface Pages {
  readonly of: string;
  readonly links: readonly ListedLink[];
  readonly next: string | null;
  readonly more: More;
}

function joined(listing: Listing, pages: Pages | undefined): Listing {
  if (pages === undefined) return listing;
  const known = new Set(listing.links.map(({ url }) => url));
  const links = [...listing.links, ...pages.links.filter(({ url }) => !known.has(url))];
  return { ...listing, links, next: pages.next };
}

export function createListings(store: Store, { tell, requestAccess, openPage }: ListingTools): Listings {
  const pages = signal<Pages | undefined>(undefined);
  const started = signal<Started | undefined>(undefined);
  const listing = computed((): Listing | undefined => {
    const { value: scene } = store.scene;
    if (scene.phase !== "listing") return undefined;
    const { value: read } = pages;
    return joined(scene.listing, read?.of === scene.listing.url ? read : undefined);
  });

  /** The batch of this list that was started last, as the store has it now. */
  const refresh = async (url: string | undefined) => {
    const batch = url === undefined ? undefined : (await allBatches()).find((one) => one.url === url);
    const items = batch === undefined ? [] : await loadItems(batch.id);
    if (listing.value?.url === url) started.value = batch && { batch, progress: progressOf(items) };
  };
  effect(() => {
    const url = listing.value?.url;
    void refresh(url).then(() => {
      // It may have been cut off since.
      if (started.value?.batch.status === "running") void order("wake", started.value.batch.id);
    });
  });
  watchBatches(() => void refresh(listing.value?.url));

  const readMore = async (url: string) => {
    const shown = listing.value;
    if (shown === undefined) return;
    const links = pages.value?.of === shown.url ? pages.value.links : [];
    pages.value = { of: shown.url, links, next: shown.next, more: "reading" };
    const answer = await readMoreLinks(url);
    pages.value =
      "error" in answer
        ? { of: shown.url, links, next: shown.next, more: answer.error.message }
        : {
            of: shown.url,
            links: [...links, ...answer.listing.links],
            next: answer.listing.next,
            more: "idle",
          };
  };

  const start = async (links: readonly ListedLink[], follows: boolean, missing: readonly string[]) => {
    const { title = "", url = null } = listing.value ?? {};
    // What is refused here fails in the table, with the click that allows it.
    if (missing.length > 0) await requestAccess(missing);
    const { batch, items } = batchOfLinks(links, { title, url, follows, startedAt: nowWithZone() });
    await createBatch(batch, items);
    await order("run", batch.id);
    await refresh(url ?? undefined);
  };

  return {
    view: computed(() => {
      const read = pages.value?.of === listing.value?.url ? pages.value : undefined;
      return { listing: listing.value, more: read?.more ?? "idle", started: started.value };
    }),
    handlers: {
      listing: () => tell({ type: "listing" }),
      "more-links": ({ url }) => void readMore(url),
      "start-batch": ({ links, follows, missing }) => void start(links, follows, missing),
      batch: ({ batch, verb }) => void order(verb, batch),
      "open-batch": ({ batch }) => openPage("batch.html", batch),
    },
  };
}
