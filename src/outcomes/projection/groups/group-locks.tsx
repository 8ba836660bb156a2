import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { namesOf } from "../../../i18n/names.ts";
import type { AssistanceGroup } from "../../../model/project/assistance-group.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { changeGroup } from "../../../session/commands/set-groups.ts";
import { locksSentence } from "./locks-sentence.ts";

/** Which groups the programme cannot move, and what the others would have to come to. */
export function GroupLocks(props: {
  readonly groups: readonly AssistanceGroup[];
  readonly package: ProgrammePackage;
  onGroups(groups: readonly AssistanceGroup[]): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().groups;
  const names = () => namesOf(props.package, i18n.locale());
  return (
    <fieldset class="group-locks">
      <legend class="group-locks__title">{t().locks.title}</legend>
      <p class="fine">{t().locks.lead}</p>
      <div class="group-locks__choices">
        <For each={props.groups.map((group) => group.id)}>
          {(group) => (
            <label class="group-locks__choice">
              <input
                type="checkbox"
                checked={props.groups.find((each) => each.id === group)?.locked ?? false}
                onChange={(event) =>
                  props.onGroups(
                    changeGroup(props.groups, group, { locked: event.currentTarget.checked ? true : null }),
                  )
                }
              />
              {names().group(group)}
            </label>
          )}
        </For>
      </div>
      <Show when={locksSentence(props.groups, props.package, i18n)}>
        {(sentence) => (
          <p class="section__said" role="status">
            {sentence()}
          </p>
        )}
      </Show>
    </fieldset>
  );
}
