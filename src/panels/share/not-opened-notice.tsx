import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { sayFault } from "../../i18n/say-fault.ts";
import type { Fault } from "../../model/result.ts";
import type { NotOpened } from "../../session/incoming/read-several.ts";
import { Notice } from "./notice.tsx";
import { placeWords } from "./place-words.ts";

/** So many faults are shown; more are counted. */
const mostShown = 5;

/** Why a link or a file could not be opened: what is wrong, where, and what to do about it. */
export function NotOpenedNotice(props: { readonly notOpened: NotOpened; onClose(): void }): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().share;
  const faults = (): readonly Fault[] => {
    const { problem } = props.notOpened;
    return problem.code === "wrong" ? problem.faults : [];
  };
  const reason = (): string => {
    const { problem } = props.notOpened;
    const { notices } = x();
    switch (problem.code) {
      case "wrong":
        return notices.wrong({ count: problem.faults.length });
      case "newer":
        return notices.newer({ version: String(problem.version) });
      case "cancelled":
      case "crashed":
      case "tooSlow":
        return i18n.dictionary().import.stopped[problem.code];
      default:
        return notices[problem.code];
    }
  };
  const title = (): string => {
    const { what, name } = props.notOpened;
    const { notices } = x();
    if (what === "file") return notices.notOpenedFile({ name });
    return name === "" ? notices.notOpenedLink : notices.notOpenedNamed({ name });
  };
  const sentence = (fault: Fault): string => {
    const { faults: sentences, faultWords } = i18n.dictionary();
    return sayFault(fault, { locale: i18n.locale(), faults: sentences, faultWords });
  };
  return (
    <Notice kind="fault" onClose={() => props.onClose()}>
      <p data-not-opened={props.notOpened.problem.code}>
        <strong>{title()}</strong> {reason()}
      </p>
      <Show when={faults().length > 0}>
        <ul class="notice__faults">
          <For each={faults().slice(0, mostShown)}>
            {(fault) => (
              <li>
                <Show when={fault.path}>
                  {(path) => <span class="notice__where">{placeWords(path(), x().places)}: </span>}
                </Show>
                {sentence(fault)}
                <Show when={fault.path}>
                  {(path) => (
                    <>
                      {" "}
                      <code class="notice__path">{path()}</code>
                    </>
                  )}
                </Show>
              </li>
            )}
          </For>
          <Show when={faults().length > mostShown}>
            <li>{x().notices.more({ count: i18n.f.integer(faults().length - mostShown) })}</li>
          </Show>
        </ul>
        <p>{x().notices.wrongWhat}</p>
      </Show>
      <p>{x().notices.untouched}</p>
    </Notice>
  );
}
