import { createMemo, createSignal, type JSX, Show } from "solid-js";
import { TableView } from "../../figure/table-view.tsx";
import { byName } from "../../i18n/by-name.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { DataChange } from "../../scenario/scenario.ts";
import { Select } from "../../ui/select.tsx";
import { figuresFigure } from "./sources-figures.ts";

export interface FiguresTableProps {
  readonly pack: ProgrammePackage;
  /** The area in hand: the table opens with its figures. */
  readonly area: string;
  readonly changes: readonly DataChange[];
}

/** Rows shown before one asks for all. */
const firstRows = 120;

/** Every figure that a rule may read, with its provenance and source, of one area or of all. */
export function FiguresTable(props: FiguresTableProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().sources.figures;
  const [chosen, setChosen] = createSignal<string | undefined>(undefined);
  const [isWhole, setWhole] = createSignal(false);
  const area = () => chosen() ?? props.area;
  const table = createMemo(
    () => figuresFigure(props.pack, area() === "" ? null : area(), props.changes, i18n).table,
  );
  const rows = () => table().rows;
  const shown = createMemo(() =>
    isWhole() ? table() : { ...table(), rows: table().rows.slice(0, firstRows) },
  );
  const names = createMemo(() => namesOf(props.pack, i18n.locale()));
  const caption = () =>
    (area() === "" ? t().captionAll : t().caption)({
      count: i18n.f.integer(rows().length),
      area: names().area(area()),
    });
  return (
    <>
      <Select
        label={t().filter}
        value={area()}
        options={[
          { value: "", label: t().all },
          ...[...props.pack.programme.areas].sort(byName).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(next) => {
          setChosen(next);
          setWhole(false);
        }}
      />
      <TableView table={shown()} caption={caption()} />
      <Show when={rows().length > shown().rows.length}>
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {t().more({ count: i18n.f.integer(rows().length) })}
        </button>
      </Show>
    </>
  );
}
