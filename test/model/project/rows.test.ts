import { expect, test } from "vitest";
import { createChunkWriter } from "../../../src/model/project/chunk.ts";
import { bandRow, eventRow, meanRow, noRow, totalRow } from "../../../src/model/project/rows.ts";
import {
  type AreaDetail,
  areaDetails,
  type Layout,
  layoutKeeping,
} from "../../../src/model/project/series.ts";

const sizes = { areas: 3, years: 2, targets: 1, payers: 2, saves: true, groups: 2 };

/** A chunk of two draws of numbers that are all different. */
function chunkOf(layout: Layout) {
  const writer = createChunkWriter(layout);
  writer.begin(0, 2);
  for (let draw = 0; draw < 2; draw++) {
    for (let year = 0; year < layout.years; year++)
      writer.add(
        year,
        Float64Array.from({ length: layout.perYear }, (_, k) => 1 + k + 1000 * year + 5000 * draw),
      );
    writer.endDraw(
      draw,
      Float64Array.from({ length: layout.totals * layout.places }, (_, k) => 7 + k + 100 * draw),
    );
  }
  return writer.end();
}

const whole = layoutKeeping(sizes, "all");
const every = chunkOf(whole);

/** Every number that is kept at a place, by what it is. */
function keptAt(layout: Layout, { money, values, totals, sums, events }: typeof every, place: number) {
  const { places, years, bandRows, meanRows } = layout;
  const rows = bandRows + meanRows;
  const drawsAt = (row: number) => {
    const from = row < places * years ? money : values;
    const at = 2 * (row < places * years ? row : row - places * years);
    return [from[at], from[at + 1], sums[row], sums[rows + row]];
  };
  const found: Record<string, unknown> = {};
  const put = (name: string, row: number, read: (row: number) => unknown) => {
    if (row !== noRow) found[name] = read(row);
  };
  for (let year = 0; year < years; year++) {
    for (let k = 0; k < layout.bands; k++) {
      const row = bandRow(layout, k, place);
      put(`band ${k} ${year}`, row === noRow ? noRow : row + year, drawsAt);
    }
    for (let k = 0; k < layout.means; k++) {
      const row = meanRow(layout, k, place);
      put(`mean ${k} ${year}`, row === noRow ? noRow : row + year, (at) => sums[bandRows + at]);
    }
    for (let k = 0; k < layout.events; k++)
      put(`event ${k} ${year}`, eventRow(layout, k, place) + year, (at) => events[at]);
  }
  for (let k = 0; k < layout.totals; k++)
    put(`total ${k}`, totalRow(layout, k, place), (row) => [
      totals[2 * row],
      totals[2 * row + 1],
      sums[rows + bandRows + row],
      sums[rows + bandRows + layout.totalRows + row],
    ]);
  return found;
}

test.each(areaDetails.map(({ id }) => id))(
  "%s: what is kept is the same, and all areas are told whole",
  (id: AreaDetail) => {
    const layout = layoutKeeping(sizes, id);
    const chunk = chunkOf(layout);
    for (let place = 0; place < layout.places; place++) {
      const kept = keptAt(layout, chunk, place);
      const known = keptAt(whole, every, place);
      expect(known).toMatchObject(kept);
      expect(Object.keys(kept).filter((key) => key.startsWith("event"))).toHaveLength(2 * layout.events);
      if (place === layout.areas) expect(kept).toEqual(known);
    }
    const { bands } = areaDetails.find((each) => each.id === id) ?? { bands: 0 };
    const ofArea = Object.keys(keptAt(layout, chunk, 1));
    expect(ofArea.filter((key) => key.startsWith("band"))).toHaveLength(2 * bands);
    expect(ofArea.some((key) => key.startsWith("mean") || key.startsWith("total"))).toBe(id === "all");
    expect(chunk.sums.at(-1)).toBe(1);
  },
);
