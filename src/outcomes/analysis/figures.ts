import type { FiguresOf } from "../../figure/figure-context.ts";
import { luckFigures } from "./luck/luck-figures.ts";

/** The figures of every question that has its final answer; none of those that nobody has asked. */
export const figures: FiguresOf = ({ analyses, shown }, i18n) => [
  ...(analyses.luck === undefined ? [] : luckFigures(analyses.luck, shown, i18n)),
];
