import { type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Select } from "../../../ui/select.tsx";
import type { GuessProps } from "./guess-props.ts";

/** The area that comes first, chosen from a list. */
export function FirstGuess(props: GuessProps): JSX.Element {
  const { t } = useI18n();
  const areas = () => {
    const { sheet } = props.step.words;
    return sheet !== null && "areas" in sheet ? sheet.areas : [];
  };
  return (
    <Show when={!props.isShown}>
      <Select
        label={t("help.lesson.guess")}
        value={props.guess === null ? "" : String(props.guess[0] ?? "")}
        options={[
          { value: "", label: t("help.lesson.noGuess") },
          ...areas().map(({ name }, at) => ({ value: String(at), label: name })),
        ]}
        onChange={(chosen) => {
          if (chosen !== "") props.onGuess([Number(chosen)]);
        }}
      />
    </Show>
  );
}
