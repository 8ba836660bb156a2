import type { JSX } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { TextField } from "./text-field.tsx";
import "./search-field.css";

/** The field of a search among rows. */
export function SearchField(props: {
  readonly words: string;
  readonly isNoneFound: boolean;
  onWords(words: string): void;
}): JSX.Element {
  const { t } = useI18n();
  return (
    <div class="search-field">
      <TextField
        label={t("search.label")}
        labelHidden
        placeholder={t("search.label")}
        value={props.words}
        onChange={(words) => props.onWords(words)}
      />
      <p class="fine" role="status">
        {props.isNoneFound ? t("search.none") : ""}
      </p>
    </div>
  );
}
