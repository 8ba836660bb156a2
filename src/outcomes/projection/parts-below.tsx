import { For, type JSX } from "solid-js";
import { areaNoun } from "../../i18n/area-noun.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { goToPart } from "../../ui/go-to-part.ts";

/** What stands below the main picture, each part a press away. */
export function PartsBelow(props: {
  readonly package: ProgrammePackage;
  /** Whether every area is shown small. */
  readonly hasAreas: boolean;
  /** Whether people on assistance are told apart in groups. */
  readonly hasGroups: boolean;
  /** Whether there are draws to tell what may happen. */
  readonly hasDraws: boolean;
}): JSX.Element {
  const i18n = useI18n();
  const outlook = () => i18n.dictionary().outlook;
  const parts = () => [
    ...(props.hasAreas
      ? [
          {
            id: "each",
            title: i18n.t("projection.each.heading", { noun: areaNoun(props.package, i18n.locale()) }),
          },
        ]
      : []),
    { id: "mobility", title: outlook().mobility.title },
    { id: "timeline", title: outlook().timeline.title },
    ...(props.hasGroups ? [{ id: "groups", title: i18n.t("groups.title") }] : []),
    ...(props.hasDraws ? [{ id: "events", title: outlook().events.title }] : []),
    { id: "payers", title: i18n.t("payers.title") },
    { id: "settings", title: i18n.t("projection.settings.heading") },
  ];
  return (
    <nav class="parts-below" aria-label={i18n.t("projection.below")}>
      <span aria-hidden="true">{i18n.t("projection.below")}:</span>
      <ul class="parts-below__list plain-list">
        <For each={parts()}>
          {({ id, title }) => (
            <li>
              <button type="button" class="button button--link" onClick={() => goToPart(id)}>
                {title}
              </button>
            </li>
          )}
        </For>
      </ul>
    </nav>
  );
}
