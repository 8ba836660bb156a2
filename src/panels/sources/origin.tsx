import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Provenance } from "../../model/provenance.ts";
import { Illustrative } from "../../ui/illustrative.tsx";

/** A provenance in words; what is made up carries its mark. */
export function Origin(props: { readonly provenance: Provenance }): JSX.Element {
  const i18n = useI18n();
  const name = () => i18n.dictionary().sources.provenances[props.provenance].name;
  return (
    <Show when={props.provenance === "illustrative"} fallback={<span>{name()}</span>}>
      <Illustrative label={name()} />
    </Show>
  );
}
