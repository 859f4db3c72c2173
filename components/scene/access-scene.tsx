import type { JSX } from "preact";
import type { Send } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import { Sheet } from "./sheet.tsx";

interface AccessSceneProps {
  readonly url: string;
  readonly origins: readonly string[];
  readonly send: Send;
}

function hostOf(url: string): string {
  return /^[a-z]+:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url;
}

/** The page's host was not granted: what is read, and the exact next click. */
export function AccessScene({ url, origins, send }: AccessSceneProps): JSX.Element {
  const { scenes } = useWords();
  const host = hostOf(url);
  const isGovCn = origins.some((origin) => origin.includes("*.gov.cn"));
  return (
    <Sheet title={scenes.accessTitle(host)}>
      {origins.length > 0 && (
        <>
          <p>{scenes.accessHow}</p>
          <button type="button" class="verb-main" onClick={() => send({ kind: "grant", origins })}>
            {isGovCn ? scenes.grantGovCn : scenes.grant(host)}
          </button>
        </>
      )}
      <p class="sheet-soft">{scenes.access}</p>
      <p class="sheet-soft">{scenes.accessOnce}</p>
    </Sheet>
  );
}
