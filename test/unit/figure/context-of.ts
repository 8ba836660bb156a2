import type { FigureContext, FigureSource } from "../../../src/figure/figure-context.ts";
import { figureContextOf } from "../../../src/outcomes/figure-context-of.ts";
import type { Locale, ProgrammePackage } from "../../../src/programmes/package.ts";
import type { Workspace } from "../../../src/scenario/scenario.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { workspaceOf } from "../report/workspace-of.ts";

/** What figures are made of, without a page. */
export const contextOf = (
  pack: ProgrammePackage,
  locale: Locale,
  workspace: Workspace = workspaceOf(pack),
  changes: Partial<FigureSource> = {},
): FigureContext =>
  figureContextOf(
    {
      package: pack,
      shown: pack,
      workspace,
      today: "2026-01-31",
      view: {
        namesHidden: false,
        area: "",
        projection: { years: 10, draws: 4096, seed: 1 },
        analysis: { opened: [], settings: {} },
      },
      stakes: undefined,
      projection: null,
      analyses: {},
      ...changes,
    },
    textsFor(locale),
  );
