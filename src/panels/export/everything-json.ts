import { allocateCommand, projectCommand, workFileName } from "../../figure/command.ts";
import type { FigureContext } from "../../figure/figure-context.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { modelVersion } from "../../model/version.ts";
import { allocationJson } from "../../scenario/allocation-json.ts";
import { projectionJson } from "../../scenario/projection-json.ts";

/** The workspace with what each of its scenarios pays, the projection that has been run, its sources and how to compute it again, as JSON. Without a date: the same work gives the same text. */
export function everythingJson(context: FigureContext, i18n: I18n): string {
  const { package: pack, workspace, computed, projection } = context;
  const { id, version } = pack.about;
  const data = {
    utfallExport: 1,
    statement: i18n.t("payoutsTable.official"),
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
    results: computed.map((each, at) => ({
      scenario: context.nameOf(at),
      ...(each.allocation.ok ? allocationJson(each.allocation.value) : { error: each.allocation.error }),
    })),
    command: allocateCommand(workFileName(id, workspace, context.today)),
    projection: projection && {
      scenario: context.nameOf(context.currentIndex),
      statement: i18n.dictionary().projection.statement,
      ...projectionJson(projection),
      command: projectCommand(workFileName(id, workspace, context.today), context.view.projection),
    },
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
