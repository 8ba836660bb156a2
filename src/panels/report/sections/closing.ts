import { citeSource } from "../../../i18n/cite-source.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { namesOf, yearsInWords } from "../../../i18n/names.ts";
import { readsOf } from "../../../model/provenance-of.ts";
import { modelVersion } from "../../../model/version.ts";
import { type Block, own, text } from "../report.ts";
import type { ReportInput } from "../report-input.ts";

/** What the rule reads and what later figures can tell. */
export function followUpBlocks(input: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report.followUp;
  const years = new Map<string, number[]>();
  for (const read of readsOf(input.proposal.rule).observations) {
    const [indicator = "", year = ""] = read.split(" ");
    years.set(indicator, [...(years.get(indicator) ?? []), Number(year)]);
  }
  const names = namesOf(input.package, i18n.locale());
  const reads = [...years].map(
    ([indicator, read]) => `${names.indicator(indicator)} (${yearsInWords(i18n.f, read)})`,
  );
  return [
    own(input.words.followUp, t.empty),
    text(reads.length > 0 ? t.reads({ list: i18n.f.list(reads) }) : t.readsNothing),
    text(t.payments),
    text(t.development),
    text(t.file),
  ];
}

/** The sources. */
export function sourceBlocks({ package: pack }: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report.sources;
  const { f } = i18n;
  const { rule } = i18n.dictionary().sources;
  const origin = i18n.dictionary().sources.provenances[pack.ruleOrigin.provenance].name;
  const items = pack.sources.map((source) => {
    const address = source.url === undefined ? "" : ` ${source.url}`;
    const note = source.note === undefined ? "" : ` ${i18n.text(source.note)}`;
    return `${citeSource(source, f)}.${note}${address}`;
  });
  return [
    ...(items.length > 0 ? [{ kind: "list", items } as const] : [text(t.none)]),
    text(rule({ provenance: origin })),
  ];
}

/** How the figures are computed again: the version of the model, the fingerprint and the command. */
export function appendixBlocks({ hash, command }: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report.sources;
  return [
    text(t.model({ version: modelVersion })),
    ...(hash === null
      ? []
      : [text(t.hash({ hash })), text(t.command), { kind: "code", text: command } as const]),
    text(t.made),
  ];
}
