import type { PanelId } from "../session/view-state.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import type { Panel } from "./panel.ts";

/** Every panel that opens over the side of the page. */
export const panels = {
  sources: {
    Content: lazyPart(async () => (await import("./sources/sources.tsx")).Sources),
    width: "wide",
  },
  export: {
    Content: lazyPart(async () => (await import("./export/export.tsx")).Export),
    width: "wide",
  },
  share: {
    Content: lazyPart(async () => (await import("./share/share-panel.tsx")).SharePanel),
    width: "narrow",
  },
  help: {
    Content: lazyPart(async () => (await import("./help/help-panel.tsx")).HelpPanel),
    width: "wide",
  },
  import: {
    Content: lazyPart(async () => (await import("./import/import.tsx")).Import),
    width: "wide",
  },
  statement: {
    Content: lazyPart(async () => (await import("./statement/statement-text.tsx")).StatementText),
    width: "wide",
  },
} satisfies Record<PanelId, Panel>;
