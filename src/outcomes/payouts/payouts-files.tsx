import type { JSX } from "solid-js";
import { fileFormats } from "../../figure/figure.ts";
import { SaveButtons } from "../../figure/save-buttons.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { OutcomeTabProps } from "../outcome-tab.ts";
import { payoutsSaved } from "./payouts-saved.ts";

/** The files of the payouts under their picture, where no menu has them. */
export function PayoutsFiles(props: OutcomeTabProps): JSX.Element {
  const i18n = useI18n();
  const saved = () => payoutsSaved(props.simulator, props.outcome, i18n);
  return <SaveButtons title={saved().title} figure={() => saved().figure()} formats={fileFormats} />;
}
