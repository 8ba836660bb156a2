import { createSignal, type JSX } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { Area } from "../../../model/programme.ts";
import { areaClaims, plainClaims } from "../../../scenario/own-lesson.ts";
import { Select } from "../../../ui/select.tsx";

/** Lists of the numbers that the model computes: choosing one puts it into the text. */
export function InsertNumber(props: {
  readonly areas: readonly Area[];
  onInsert(claim: string): void;
}): JSX.Element {
  const { t } = useI18n();
  const [area, setArea] = createSignal((() => props.areas[0]?.id ?? "")());
  const name = () => props.areas.find(({ id }) => id === area())?.name ?? "";
  const hasPeople = () => props.areas.find(({ id }) => id === area())?.attributes.population !== undefined;
  return (
    <div class="own__row">
      <Select
        label={t("ownLesson.insert")}
        value=""
        options={[
          { value: "", label: t("ownLesson.choose") },
          ...plainClaims.map((each) => ({
            value: each as string,
            label: `{${each}} ${t(`ownLesson.claims.${each}`)}`,
            isAction: true,
          })),
          ...areaClaims
            .filter((each) => each !== "perInhabitant" || hasPeople())
            .map((each) => ({
              value: `${each}:${area()}`,
              label: t(`ownLesson.claims.${each}`, { area: name() }),
              isAction: true,
            })),
        ]}
        onChange={(claim) => {
          if (claim !== "") props.onInsert(claim);
        }}
      />
      <Select
        label={t("ownLesson.area")}
        value={area()}
        options={props.areas.map(({ id, name: label }) => ({ value: id, label }))}
        onChange={setArea}
      />
    </div>
  );
}
