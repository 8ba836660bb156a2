import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ClassTerms } from "../../lessons/lesson-place.ts";
import { createCopying } from "../../ui/create-copying.ts";
import { reachOf } from "./class-address.ts";
import { JoinButton } from "./join-button.tsx";
import { PupilFileButton } from "./pupil-file-button.tsx";
import { sayTerms } from "./say-terms.ts";

/** The link that pupils join with, to send and to show as a code, or from a disk the file that opens as it would; and where their codes go. */
export function ClassLink(props: {
  readonly terms: ClassTerms;
  readonly address: string;
  /** Of the lesson. */
  readonly id: string;
  /** Why there is no link; null where there is one. */
  readonly refused: string | null;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  let field: HTMLInputElement | undefined;
  // From a disk a link would lead nowhere but on this computer.
  const isOnDisk = reachOf(location) === "disk";
  const { became, copy } = createCopying(() => field?.select());
  return (
    <section class="lesson__terms" aria-labelledby="class-link">
      <h4 id="class-link" class="help__heading">
        {t(isOnDisk ? "classroom.file.title" : "classroom.terms.field")}
      </h4>
      <Show when={props.refused !== null}>
        <p data-no-link>{props.refused}</p>
      </Show>
      <Show when={props.refused === null && !isOnDisk}>
        <div class="lesson__row lesson__send">
          <input
            ref={field}
            class="lesson__field"
            type="text"
            readonly
            data-teachers-link
            aria-labelledby="class-link"
            value={props.address}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" class="button" onClick={() => void copy(props.address)}>
            {t("share.link.copy")}
          </button>
          <JoinButton address={props.address} terms={sayTerms(props.terms, i18n)} />
        </div>
      </Show>
      <Show when={isOnDisk}>
        <p data-on-disk>{t("classroom.join.disk")}</p>
        <Show when={props.refused === null}>
          <PupilFileButton address={props.address} id={props.id} />
        </Show>
      </Show>
      <p class="fine" role="status">
        <Show when={became()}>{(how) => t(`share.link.${how()}`)}</Show>
      </p>
      <p class="fine">{t("classroom.codes.where")}</p>
    </section>
  );
}
