import type { JSX } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { TextField } from "./text-field.tsx";
import "./search-field.css";

/** The field of a search among rows. */
export function SearchField(props: {
  readonly words: string;
  /** Rows that are listed, of those found. */
  readonly shown: number;
  readonly all: number;
  onWords(words: string): void;
}): JSX.Element {
  const { t, f } = useI18n();
  const told = () => {
    if (props.all === 0) return t("search.none");
    const [shown, all] = [f.integer(props.shown), f.integer(props.all)];
    return props.shown < props.all ? t("search.first", { shown, all }) : "";
  };
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
        {told()}
      </p>
    </div>
  );
}
