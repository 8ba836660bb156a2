import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { sayFault } from "../../i18n/say-fault.ts";
import { sayImportFault, whereOf } from "../../i18n/say-import.ts";
import type { Fault } from "../../model/result.ts";
import { isStopped, type Trouble } from "./create-import-flow.ts";

/** Faults of a saved file that are shown. */
const shown = 12;

/** Why a file was not read, and what to do. */
export function TroubleMessage(props: { readonly trouble: Trouble; readonly canRead: boolean }): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  const heading = () => (props.trouble.kind === "file" ? x().notRead : x().notOpened);
  const name = () => ("name" in props.trouble ? props.trouble.name : "");
  const sentences = (): { readonly where: string; readonly text: string }[] => {
    const { trouble } = props;
    if (trouble.kind === "file") {
      const { fault } = trouble;
      if (isStopped(fault)) return [{ where: "", text: x().stopped[fault.code] }];
      return [{ where: whereOf(fault, x(), i18n.f), text: sayImportFault(fault, x(), i18n.f) }];
    }
    const { faults } = trouble;
    if (isStopped(faults)) return [{ where: "", text: x().stopped[faults.code] }];
    return (faults as readonly Fault[])
      .slice(0, shown)
      .map((fault) => ({ where: fault.path ?? "", text: sayFault(fault, textsOfFaults()) }));
  };
  const textsOfFaults = () => ({ locale: i18n.locale(), ...i18n.dictionary() });
  return (
    <div class="import__trouble" role="alert">
      <Show when={props.trouble.kind !== "built"}>
        <p class="import__trouble-title">
          {heading()}: <bdi>{name()}</bdi>
        </p>
      </Show>
      <ul class="plain-list">
        <For each={sentences()}>
          {({ where, text }) => (
            <li>
              <Show when={where !== ""}>
                <span class="import__where">{where}</span>{" "}
              </Show>
              {text}
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
