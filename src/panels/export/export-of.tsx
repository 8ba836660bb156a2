import { createMemo, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { resultHash } from "../../scenario/hash.ts";
import type { Simulator } from "../../session/simulator.ts";
import { allocateCommand, projectCommand, workFileName } from "./command.ts";
import { exportItems } from "./export-items.ts";
import { ExportPanel } from "./export-panel.tsx";
import { exported } from "./export-source.ts";
import { projectionAtHand } from "./projection-out.ts";

/** Everything that can be taken out of the work at hand. */
export function ExportOf(props: { readonly simulator: Simulator; onReport(): void }): JSX.Element {
  const i18n = useI18n();
  const sim = () => props.simulator;
  const all = createMemo(() =>
    exported(
      {
        package: sim().package,
        shown: sim().shownPackage(),
        workspace: sim().workspace(),
        view: sim().view(),
        stakes: sim().stakes(),
        projection: projectionAtHand(sim()),
      },
      i18n,
    ),
  );
  const items = createMemo(() => exportItems(all(), () => sim().scoreProgrammes(), i18n));
  const file = () => workFileName(sim().package.about.id);
  const hash = () => {
    const { allocation } = all().mine;
    return allocation.ok ? resultHash(allocation.value) : null;
  };
  const t = () => i18n.dictionary().export.commands;
  return (
    <ExportPanel
      items={items()}
      commands={[
        { title: t().allocate, text: allocateCommand(file()) },
        { title: t().project, text: projectCommand(file(), sim().view().projection) },
      ]}
      workFile={file()}
      hash={hash()}
      namesHidden={sim().view().namesHidden}
      onReport={props.onReport}
    />
  );
}
