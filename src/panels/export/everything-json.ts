import { allocateCommand, projectCommand, workFileName } from "../../figure/command.ts";
import type { ComputedScenario, FigureContext } from "../../figure/figure-context.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { modelVersion } from "../../model/version.ts";
import { potsOf, resultHash } from "../../scenario/hash.ts";
import { projectionJson } from "../../scenario/projection-json.ts";

/** The workspace with what each of its scenarios pays, the projection that has been run, its sources and how to compute it again, as JSON. Without a date: the same work gives the same text. */
export function everythingJson(context: FigureContext, i18n: I18n): string {
  const { package: pack, workspace, computed, projection } = context;
  const { id, version } = pack.about;
  const data = {
    utfallExport: 1,
    statement: i18n.t("app.payouts.official"),
    modelVersion,
    programme: {
      id,
      version,
      title: pack.about.title,
      ruleProvenance: pack.ruleOrigin.provenance,
      caveats: pack.story.caveats,
      sources: pack.sources,
    },
    workspace,
    results: computed.map((each, at) => ({ scenario: context.nameOf(at), ...resultOf(each) })),
    command: allocateCommand(workFileName(id)),
    projection: projection && {
      scenario: context.nameOf(context.currentIndex),
      statement: i18n.dictionary().projection.statement,
      ...projectionJson(projection),
      command: projectCommand(workFileName(id), context.view.projection),
    },
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** As the command line prints it with --json. */
function resultOf({ allocation }: ComputedScenario): object {
  if (!allocation.ok) return { error: allocation.error };
  const { budgetSek, reserveSek, distributedSek, unpaidSek, provenance, areas, pots } = allocation.value;
  return {
    provenance,
    budgetSek,
    reserveSek,
    distributedSek,
    unpaidSek,
    areas: areas.map(({ id, name, municipality, selected, awardSek, potsSek, sharedSek, limitSek }) => ({
      id,
      name,
      municipality,
      selected,
      awardSek,
      pots: potsOf(potsSek, pots),
      sharedSek,
      limitSek,
    })),
    hash: resultHash(allocation.value),
  };
}
