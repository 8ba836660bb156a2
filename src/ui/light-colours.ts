import { colourReader } from "./chart-colours.ts";

/** Colours as they are on white paper, whatever theme is on screen. */
export function lightColours(): (name: string) => string {
  const paper = document.createElement("div");
  paper.className = "light-paper";
  paper.hidden = true;
  document.body.append(paper);
  const read = colourReader(paper);
  const found = new Map<string, string>();
  // Read at once, so that nothing is left behind in the page.
  const names = ["ink", "soft", "faint", "line", "card", "edge", "mark", "hatch", "pot-shared"];
  for (const name of [...names, ...Array.from({ length: 8 }, (_, at) => `pot-${at + 1}`)])
    found.set(`--${name}`, read(`--${name}`));
  paper.remove();
  return (name) => found.get(name) ?? "";
}
