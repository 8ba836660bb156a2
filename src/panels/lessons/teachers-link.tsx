import { createSignal, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ClassTerms } from "../../lessons/lesson-place.ts";
import { type Lockable, lockLetters } from "../../scenario/link/lesson-locks.ts";
import { reachOf } from "./class-address.ts";
import { JoinButton } from "./join-button.tsx";
import { sayTerms } from "./say-terms.ts";

const lockables = Object.keys(lockLetters) as Lockable[];

/** What pupils get: what they may change, whether they see the answers, and the link. */
export function TeachersLink(props: {
  readonly terms: ClassTerms;
  readonly address: string;
  /** Why there is no link; null where there is one. */
  readonly refused: string | null;
  /** What the lesson asks for although it is locked, in sentences. */
  readonly cautions: readonly string[];
  onTerms(terms: ClassTerms): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const [copied, setCopied] = createSignal<"copied" | "notCopied">();
  let field: HTMLInputElement | undefined;
  const lock = (id: Lockable, isLocked: boolean) =>
    props.onTerms({
      ...props.terms,
      locked: lockables.filter((each) => (each === id ? isLocked : props.terms.locked.includes(each))),
    });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.address);
      setCopied("copied");
    } catch {
      // Closed to the page: people can copy it themselves.
      field?.select();
      setCopied("notCopied");
    }
  };
  return (
    <section class="lesson__terms" aria-labelledby="teachers-link">
      <h4 id="teachers-link" class="help__heading">
        {t("classroom.terms.title")}
      </h4>
      <fieldset class="lesson__locks">
        <legend>{t("classroom.terms.lock")}</legend>
        <For each={lockables}>
          {(id) => (
            <label class="lesson__check">
              <input
                type="checkbox"
                checked={props.terms.locked.includes(id)}
                onChange={(event) => lock(id, event.currentTarget.checked)}
              />
              {t(`app.whatIf.${id}`)}
            </label>
          )}
        </For>
      </fieldset>
      <div role="status">
        <For each={props.cautions}>{(caution) => <p>{caution}</p>}</For>
      </div>
      <label class="lesson__check">
        <input
          type="checkbox"
          checked={props.terms.answersHidden}
          onChange={(event) => props.onTerms({ ...props.terms, answersHidden: event.currentTarget.checked })}
        />
        {t("classroom.terms.hideAnswers")}
      </label>
      <Show when={props.refused === null} fallback={<p data-no-link>{props.refused}</p>}>
        <div class="lesson__row lesson__send">
          <input
            ref={field}
            class="lesson__field"
            type="text"
            readonly
            data-teachers-link
            aria-label={t("classroom.terms.field")}
            value={props.address}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" class="button" onClick={() => void copy()}>
            {t("share.link.copy")}
          </button>
          <JoinButton address={props.address} terms={sayTerms(props.terms, i18n)} />
        </div>
      </Show>
      <Show when={reachOf(location) === "disk"}>
        <p data-on-disk>{t("classroom.join.disk")}</p>
      </Show>
      <p class="fine" role="status">
        <Show when={copied()}>{(how) => t(`share.link.${how()}`)}</Show>
      </p>
      <p class="fine">{t("classroom.terms.nothingKept")}</p>
    </section>
  );
}
