import type { JSX } from "preact";
import type { Batch, BatchProgress } from "../../core/model/batch.ts";
import type { Listing } from "../../core/model/link.ts";
import type { Send } from "../intent.ts";
import { Sheet } from "../scene/sheet.tsx";
import { useSay, useWords } from "../words/wording.ts";
import { BatchStrip } from "./batch-strip.tsx";
import { LinkChooser } from "./link-chooser.tsx";
import "./listing-scene.css";

/** How the list goes on after its first page. */
export type More = "idle" | "reading" | { readonly zh: string; readonly en: string };

/** The batch of this list that was started last. */
export interface Started {
  readonly batch: Batch;
  readonly progress: BatchProgress;
}

/** What the panel knows of a list beyond what its page says. */
export interface ListingView {
  /** With the pages that were read behind the first one; undefined while none is shown. */
  readonly listing: Listing | undefined;
  readonly more: More;
  readonly started: Started | undefined;
}

export const noListing: ListingView = { listing: undefined, more: "idle", started: undefined };

interface ListingSceneProps extends ListingView {
  readonly listing: Listing;
  /** Granted match patterns. */
  readonly origins: readonly string[];
  readonly send: Send;
}

/** A page that lists disclosures: choose, check them in one go, see how far it is. */
export function ListingScene({ listing, more, origins, started, send }: ListingSceneProps): JSX.Element {
  const { listing: words, batch } = useWords();
  const verb = (name: string, run: () => void, look = "verb") => (
    <button type="button" class={look} onClick={run}>
      {name}
    </button>
  );
  const elsewhere = (
    <div class="listing-verbs">
      {verb(words.again, () => send({ kind: "listing" }))}
      {verb(words.thisPage, () => send({ kind: "check" }))}
      {verb(words.folder, () => send({ kind: "open-batch", batch: null }))}
    </div>
  );
  if (listing.links.length === 0)
    return (
      <Sheet title={words.noneTitle}>
        <p>{words.none}</p>
        {elsewhere}
      </Sheet>
    );
  return (
    <div class="listing">
      <div class="listing-head">
        <h2 class="sheet-title">{words.title(listing.links.length)}</h2>
        <p class="sheet-soft">{words.lead}</p>
        {started !== undefined && (
          <>
            <BatchStrip
              {...started}
              obey={(wanted) => send({ kind: "batch", batch: started.batch.id, verb: wanted })}
            />
            {verb(batch.open, () => send({ kind: "open-batch", batch: started.batch.id }), "verb-main")}
          </>
        )}
        <NextPage next={listing.next} more={more} send={send} />
        {elsewhere}
      </div>
      <LinkChooser
        links={listing.links}
        origins={origins}
        isRunning={started?.batch.status === "running"}
        onStart={(links, follows, missing) => send({ kind: "start-batch", links, follows, missing })}
      />
    </div>
  );
}

type NextPageProps = Pick<ListingSceneProps, "more" | "send"> & { readonly next: string | null };

/** The rest of the list is read only on the user's click. */
function NextPage({ next, more, send }: NextPageProps) {
  const { listing: words } = useWords();
  const say = useSay();
  if (more === "reading") return <p role="status">{words.reading}</p>;
  return (
    <>
      {more !== "idle" && <p role="status">{words.noNext(say(more))}</p>}
      {next !== null && (
        <button type="button" class="verb-side" onClick={() => send({ kind: "more-links", url: next })}>
          {words.next}
        </button>
      )}
    </>
  );
}
