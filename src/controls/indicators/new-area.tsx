import { createSignal, type JSX } from "solid-js";
import { areaNoun } from "../../i18n/area-noun.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Simulator } from "../../session/simulator.ts";
import { TextField } from "../../ui/text-field.tsx";
import { addedAreaActs } from "./added-area-acts.ts";

/** Letters of a name, as the scenario file has it. */
const mostLetters = 300;

export interface NewAreaProps {
  readonly package: ProgrammePackage;
  readonly simulator: Simulator;
  onEnd(): void;
}

/** Name and municipality of an area to add; the rest is typed once it is there. */
export default function NewArea(props: NewAreaProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const [name, setName] = createSignal("");
  const [municipality, setMunicipality] = createSignal("");
  const isReady = () => name().trim() !== "" && municipality().trim() !== "";
  return (
    <form
      class="asked"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady()) return;
        props.onEnd();
        addedAreaActs(props.simulator).add(name().trim(), municipality().trim());
        // There its figures are typed.
        props.simulator.setView({ whatIf: "indicators" });
      }}
    >
      <strong>{t("addedArea.title", { noun: areaNoun(props.package, i18n.locale()) })}</strong>
      <TextField
        label={t("addedArea.name")}
        value={name()}
        maxLength={mostLetters}
        onChange={(value) => setName(value)}
      />
      <TextField
        label={t("addedArea.municipality")}
        value={municipality()}
        maxLength={mostLetters}
        onChange={(value) => setMunicipality(value)}
      />
      <div class="indicators__actions">
        <button type="submit" class="button" disabled={!isReady()}>
          {t("addedArea.add")}
        </button>
        <button type="button" class="button" onClick={() => props.onEnd()}>
          {t("addedArea.cancel")}
        </button>
      </div>
    </form>
  );
}
