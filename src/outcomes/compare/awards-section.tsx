import { createMemo, type JSX, Show } from "solid-js";
import { fileFormats } from "../../figure/figure.ts";
import { PictureView } from "../../figure/picture-view.tsx";
import { SaveButtons } from "../../figure/save-buttons.tsx";
import { TableView } from "../../figure/table-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { Section } from "../../ui/section.tsx";
import {
  awardsFigure,
  awardsScene,
  awardsTable,
  drawnNotes,
  fewRows,
  publishedNote,
} from "./awards-figure.ts";
import type { CompareView } from "./compare-view.ts";
import "../../figure/figure-foot.css";

export interface AwardsSectionProps {
  readonly view: CompareView;
  readonly package: ProgrammePackage;
  /** Id of the area in hand. */
  readonly area: string;
  onChoose(area: string): void;
}

/** What every area gets in every scenario: differences as a picture, amounts in a table. */
export function AwardsSection(props: AwardsSectionProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const view = () => props.view;
  const others = () => view().others;
  const isMadeUp = () => view().provenance === "illustrative";
  const table = createMemo(() => awardsTable(view(), props.package, i18n, props.area));
  const names = () => i18n.f.list(others().map(({ name }) => name));
  return (
    <Section title={t("compare.awards.title")} isMadeUp={isMadeUp() && others().length === 0}>
      <Show when={others().length > 0}>
        <p class="fine">{t("compare.awards.lead")}</p>
        <PictureView
          label={t("compare.awards.picture", { names: names() })}
          draw={(width) => awardsScene(view(), i18n, width)}
        />
        <p class="fine">{drawnNotes(view(), i18n).join(" ")}</p>
      </Show>
      <TableView
        table={table()}
        caption={t("compare.awards.caption", { unit: t(`payoutsTable.captions.${view().unit}`) })}
        areas={{ most: fewRows }}
        onChoose={props.onChoose}
      />
      <div class="figure-foot">
        <p class="fine">
          {t("compare.awards.why")} {publishedNote(view(), i18n)}
        </p>
        <SaveButtons
          title={t("compare.awards.title")}
          formats={others().length > 0 ? fileFormats : ["csv", "xlsx"]}
          figure={() => awardsFigure(view(), props.package, i18n)}
        />
      </div>
    </Section>
  );
}
