import { createMemo, type JSX } from "solid-js";
import { TableView } from "../../figure/table-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { openFigure } from "./sources-figures.ts";

/** The points the sources leave open, with what they may be and what is at stake. */
export function OpenTable(props: {
  readonly pack: ProgrammePackage;
  readonly stakes: Readonly<Record<string, number>> | undefined;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().sources.open;
  const figure = createMemo(() => openFigure(props.pack, props.stakes, i18n));
  return (
    <>
      <p>{t().lead}</p>
      <TableView table={figure().table} caption={t().caption} />
    </>
  );
}
