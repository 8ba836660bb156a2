import { type Mark, type Scene, stroke } from "../../figure/mark.ts";
import { cutText, wrapText } from "../../figure/text.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who takes part in what, and what is asked for. */
export interface PartyGrid {
  readonly goals: readonly Named[];
  readonly parties: readonly Named[];
  readonly areas: readonly Named[];
  isRequired(goal: string, party: string): boolean;
  isPresent(area: string, goal: string, party: string): boolean;
  readonly requiredText: string;
  readonly presentText: string;
}

const narrow = 520;
const rowHeight = 34;
const gap = 15;
const radius = 5;
const size = 13;

/**
 * Goals in rows and parties in columns; in each cell a dot per area, filled where the party takes part, and a frame
 * around the cell where the goal asks for it. In a narrow picture every goal has its parties in rows of its own. Pure.
 */
export function partyScene(grid: PartyGrid, width: number): Scene {
  const { goals, parties, areas } = grid;
  const isNarrow = width < narrow;
  const marks: Mark[] = [];
  const text = (x: number, y: number, words: string, isBold = false): Mark => ({
    kind: "text",
    x,
    y,
    size,
    text: words,
    fill: isBold ? "--ink" : "--soft",
    isBold,
  });
  let y = 0;
  for (const line of wrapText(`${grid.presentText} ${grid.requiredText}`, size, width)) {
    y += 18;
    marks.push(text(0, y, line));
  }
  y += 10;
  const cell = (goal: string, party: string, x: number, middle: number) => {
    const wide = areas.length * gap + 8;
    if (grid.isRequired(goal, party))
      marks.push({
        kind: "rect",
        x,
        y: middle - 13,
        width: wide,
        height: 26,
        round: 4,
        stroke: "--ink",
        strokeWidth: 1.5,
        name: "required",
      });
    for (const [at, area] of areas.entries()) {
      const isOn = grid.isPresent(area.id, goal, party);
      marks.push({
        kind: "circle",
        x: x + 4 + gap / 2 + at * gap,
        y: middle,
        r: isOn ? radius : radius - 0.5,
        ...(isOn ? { fill: "--pot-1" } : { stroke: "--edge", strokeWidth: 1.25 }),
        name: isOn ? "present" : "absent",
        title: area.name,
      });
    }
  };
  if (isNarrow) {
    for (const goal of goals) {
      y += 24;
      marks.push(text(0, y, goal.name, true));
      for (const party of parties) {
        y += rowHeight;
        marks.push(text(0, y - 8, cutText(party.name, size, width - areas.length * gap - 24)));
        cell(goal.id, party.id, width - areas.length * gap - 12, y - 12);
      }
      y += 6;
    }
    return { width, height: y + 8, marks };
  }
  const left = 150;
  const column = (width - left) / parties.length;
  const heads = parties.map(({ name }) => wrapText(name, size, column - 10));
  const headLines = Math.max(...heads.map((lines) => lines.length));
  for (const [at, lines] of heads.entries())
    for (const [line, words] of lines.entries())
      marks.push(text(left + at * column, y + 16 + line * 17, words, true));
  y += headLines * 17 + 10;
  for (const goal of goals) {
    marks.push(stroke([0, y], [width, y], "--line"));
    y += rowHeight;
    marks.push(text(0, y - rowHeight / 2 + 5, cutText(goal.name, size, left - 10)));
    for (const [at, party] of parties.entries())
      cell(goal.id, party.id, left + at * column, y - rowHeight / 2);
  }
  return { width, height: y + 6, marks };
}
