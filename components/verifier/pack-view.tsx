import type { JSX } from "preact";
import { useSay, useWords } from "../words/wording.ts";
import type { VerifiedPack, VerifierIntent } from "./verifier.ts";

interface PackViewProps {
  readonly pack: VerifiedPack;
  readonly send: (intent: VerifierIntent) => void;
}

function Files({ pack }: { readonly pack: VerifiedPack }): JSX.Element {
  const { verifier } = useWords().evidence;
  const say = useSay();
  return (
    <section>
      <h2>{verifier.files}</h2>
      <table class="verifier-files">
        <tbody>
          {pack.files.map(({ path, state, what }) => (
            <tr key={path} data-state={state}>
              <th scope="row">{path}</th>
              <td>{say(what)}</td>
              <td class="verifier-state">{verifier.states[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="verifier-notes">
        {pack.notes.map((note) => (
          <li key={note.en}>{say(note)}</li>
        ))}
      </ul>
    </section>
  );
}

function Equations({ pack }: { readonly pack: VerifiedPack }): JSX.Element {
  const { verifier } = useWords().evidence;
  const say = useSay();
  const { same, other, beyond } = pack.equations;
  const { recheck } = pack;
  return (
    <section>
      <h2>{verifier.equations}</h2>
      <p data-check="equations" data-fails={other > 0}>
        {verifier.recomputed(same, other, beyond)}
      </p>
      <ul class="verifier-doubts">
        {pack.doubts.map(({ id, message, isQuoted }) => (
          <li key={id}>
            {say(message)} — {isQuoted ? verifier.notSame : verifier.notQuoted}
          </li>
        ))}
      </ul>
      <p>
        {recheck === null
          ? verifier.notRechecked
          : verifier.recheck(recheck.same, recheck.other, recheck.gone, recheck.fresh)}
        {recheck !== null && recheck.other + recheck.gone + recheck.fresh > 0 && ` ${verifier.versions}`}
      </p>
    </section>
  );
}

/** What a pack's verification found: the verdict first, then each thing that was checked. */
export function PackView({ pack, send }: PackViewProps): JSX.Element {
  const { verifier } = useWords().evidence;
  const { page, original } = pack;
  return (
    <article class="verifier-pack" data-intact={pack.isIntact}>
      <h2>{pack.title || pack.name}</h2>
      <p class="verifier-made">
        {verifier.made} {pack.madeAt} · {pack.tool}
      </p>
      <p class="verifier-verdict" role="status">
        {pack.isIntact ? verifier.intact : verifier.altered}
      </p>
      {pack.isIntact && <p>{verifier.proves}</p>}
      <section>
        <h2>{verifier.manifest}</h2>
        <code>{pack.manifestSha256}</code>
        {pack.isNamed !== null && (
          <p data-check="name" data-fails={!pack.isNamed}>
            {pack.isNamed ? verifier.inName : verifier.notInName}
          </p>
        )}
        <p>{verifier.compare}</p>
      </section>
      <Files pack={pack} />
      <section>
        <h2>{verifier.text}</h2>
        <p data-check="text" data-fails={!pack.isOneText}>
          {pack.isOneText ? verifier.oneText : verifier.otherText}
        </p>
        {original !== null && (
          <p data-check="original" data-fails={original === "other"}>
            {verifier.original[original]}
          </p>
        )}
        {page !== null && (
          <p data-check="page" data-fails={page.quoted < page.of}>
            {verifier.page(page.quoted, page.of)}
          </p>
        )}
      </section>
      <Equations pack={pack} />
      {pack.hasReport && (
        <button type="button" class="verb-main" onClick={() => send({ kind: "show" })}>
          {verifier.showFindings}
        </button>
      )}
    </article>
  );
}
