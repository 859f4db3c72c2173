import type { Gather } from "../evidence/gathered.ts";
import type { PanelLink } from "../messages/link.ts";
import type { PageSelection } from "../messages/page.ts";
import type { ToPanel } from "../messages/panel.ts";
import type { Desk } from "./desk.ts";
import type { Keeping } from "./review-keeper.ts";

/** What the panel shows the document of: the page of a tab, or the files of the reviewer page. */
export interface PanelHost {
  readonly connect: (listen: (message: ToPanel) => void) => Promise<PanelLink>;
  readonly desk: Desk;
  readonly selection: (tabId: number) => Promise<PageSelection>;
  /** Where decisions are kept, when not in the browser. */
  readonly keeping?: Pick<Keeping, "load" | "save">;
  /** What an evidence pack holds of the document. */
  readonly gather: Gather;
}
