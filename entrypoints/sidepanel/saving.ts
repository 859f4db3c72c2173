import browser from "webextension-polyfill";
import type { ExportChoice } from "../../components/export/export-choice.ts";
import type { PaperOptions } from "../../core/export/paper.ts";
import { noCorrections } from "../../core/model/corrections.ts";
import { readCorrections } from "../keeping/corrections.ts";
import { marksOf } from "../messages/marks.ts";
import { readSettings } from "../messages/settings.ts";
import { nowWithZone } from "./clock.ts";
import { saveExport } from "./exporting.ts";
import type { Reach } from "./intents.ts";
import type { PanelHost } from "./panel-host.ts";
import type { Store } from "./store.ts";

/** Language, time and version of a file that is made now. */
function paperOptions(choice: ExportChoice): PaperOptions {
  const { version } = browser.runtime.getManifest();
  return { ...choice, madeAt: nowWithZone(), version };
}

/** What exports and evidence packs need. */
export function savingReach(
  store: Store,
  host: Pick<PanelHost, "desk" | "gather">,
  tell: Reach["tell"],
): Pick<Reach, "saveExport" | "checkedWith" | "packing"> {
  return {
    saveExport: (format, paper, choice) => saveExport(format, paper, paperOptions(choice)),
    checkedWith: async (report) => {
      const key = host.desk.keyOf(report);
      const { rulesOff: off, thresholds } = await readSettings();
      const corrections = key === null ? noCorrections : await readCorrections(key);
      return { corrections, settings: { off, thresholds } };
    },
    packing: {
      gather: host.gather,
      options: paperOptions,
      dim: (isDim) => {
        tell({ type: "focus", places: [] });
        tell({ type: "paint", marks: isDim ? [] : marksOf(store.shown.value) });
      },
    },
  };
}
