import type { JSX } from "solid-js";
import type { Column } from "../../figure/table.ts";
import { TableView } from "../../figure/table-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ColumnRecord } from "../../import/record-columns.ts";
import { columnLetters } from "../../import/table.ts";

/** One line per column: what it is used as, its unit, direction and years, and what stands in it. */
export function ColumnTable(props: {
  readonly columns: readonly ColumnRecord[];
  readonly isTurned: boolean;
}): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  const number = (value: number) => i18n.f.number(value, [0, 6]);
  const years = (all: readonly number[]) =>
    all.length > 3 ? `${all[0]}–${all.at(-1)}` : all.map(String).join(", ");
  const place = ({ column, heading }: ColumnRecord) => {
    const letters = columnLetters(column);
    return props.isTurned || heading === letters ? heading : `${letters} · ${heading}`;
  };
  const example = ({ example: one }: ColumnRecord) => {
    if (one === null) return "";
    return one.value === null ? one.text : x().record.reading({ text: one.text, value: number(one.value) });
  };
  const rows = () =>
    props.columns.map((line, at) => ({
      id: String(at),
      cells: [
        place(line),
        x().record.as[line.as],
        line.unit === null ? "" : x().measures.units[line.unit],
        line.direction === null ? "" : x().measures.directions[line.direction === 1 ? "up" : "down"],
        years(line.years),
        line.range === null
          ? ""
          : x().record.range({ least: number(line.range.least), greatest: number(line.range.greatest) }),
        example(line),
        line.missing > 0 ? i18n.f.integer(line.missing) : "",
      ],
    }));
  return (
    <TableView
      caption={x().record.caption}
      table={{
        id: "columns",
        title: x().record.caption,
        columns: x().record.heads.map(
          (title, at): Column => ({
            id: String(at),
            title,
            kind: at === 7 ? "number" : "text",
          }),
        ),
        rows: rows(),
      }}
    />
  );
}
