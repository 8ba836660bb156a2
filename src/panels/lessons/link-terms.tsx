import { For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ClassTerms } from "../../lessons/lesson-place.ts";
import { type Lockable, lockLetters } from "../../scenario/link/lesson-locks.ts";

const lockables = Object.keys(lockLetters) as Lockable[];

/** What the link gives pupils: what they may change, and whether they see the answers. */
export function LinkTerms(props: {
  readonly terms: ClassTerms;
  /** What the lesson asks for although it is locked, in sentences. */
  readonly cautions: readonly string[];
  onTerms(terms: ClassTerms): void;
}): JSX.Element {
  const { t } = useI18n();
  const lock = (id: Lockable, isLocked: boolean) =>
    props.onTerms({
      ...props.terms,
      locked: lockables.filter((each) => (each === id ? isLocked : props.terms.locked.includes(each))),
    });
  return (
    <section class="lesson__terms" aria-labelledby="link-terms">
      <h4 id="link-terms" class="help__heading">
        {t("classroom.terms.gives")}
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
      <p class="fine">{t("classroom.terms.nothingKept")}</p>
    </section>
  );
}
