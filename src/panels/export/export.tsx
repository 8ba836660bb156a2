import { createEffect, createMemo, createSignal, type JSX, onCleanup } from "solid-js";
import { allocateCommand, projectCommand, workFileName } from "../../figure/command.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { figureContextOf, figureSourceOf } from "../../outcomes/figure-context-of.ts";
import { resultHash } from "../../scenario/hash.ts";
import type { PanelProps } from "../panel.ts";
import { exportGroups } from "./export-groups.ts";
import { ExportPanel } from "./export-panel.tsx";
import { type FigureGroup, figureGroups } from "./figure-groups.ts";

/** Everything that can be saved of the session, and the way to the report. */
export function Export(props: PanelProps): JSX.Element {
  const i18n = useI18n();
  // A panel is made for one simulator.
  const sim = (() => props.simulator)();
  const context = createMemo(() => figureContextOf(figureSourceOf(sim), i18n));
  const [figures, setFigures] = createSignal<readonly FigureGroup[]>([]);
  const [isLost, setLost] = createSignal(false);
  createEffect(() => {
    let isCurrent = true;
    figureGroups(context(), i18n).then(
      (found) => isCurrent && setFigures(found),
      () => isCurrent && setLost(true),
    );
    onCleanup(() => {
      isCurrent = false;
    });
  });
  const groups = createMemo(() =>
    figures().length === 0 ? [] : exportGroups(figures(), context(), () => sim.scoreProgrammes(), i18n),
  );
  const file = () => workFileName(sim.package.about.id, context().workspace, context().today);
  const hash = () => {
    const { allocation } = context().current;
    return allocation.ok ? resultHash(allocation.value) : null;
  };
  const t = () => i18n.dictionary().export.commands;
  return (
    <ExportPanel
      groups={groups()}
      isLost={isLost()}
      commands={[
        { title: t().allocate, text: allocateCommand(file()) },
        { title: t().project, text: projectCommand(file(), sim.view().projection) },
      ]}
      workFile={file()}
      hash={hash()}
      namesHidden={sim.view().namesHidden}
      onReport={() => sim.setView({ panel: null, reportOpen: true })}
    />
  );
}
