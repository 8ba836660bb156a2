import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { stepParts } from "../../lessons/lesson-text.ts";
import type { OpenLesson } from "../../lessons/open-lesson.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { isForTyping, reachOf } from "./class-address.ts";
import { LessonBlocks } from "./lesson-blocks.tsx";
import { LessonOpening } from "./lesson-opening.tsx";
import type { LessonWords } from "./lesson-words.ts";
import { PaperStep } from "./paper-step.tsx";
import { RoleCards } from "./role-cards.tsx";
import "./lesson-paper.css";

const JoinCode = lazyPart(async () => (await import("./join-code.tsx")).JoinCode, null);

/** The sheet of a lesson, as it is printed: questions with room for guesses and words and the cards of the roles, or with all answers and the minutes of each step for the teacher. */
export function LessonPaper(props: {
  readonly opened: OpenLesson;
  /** What says the numbers of each step; undefined until they are there. */
  readonly words: readonly LessonWords[] | undefined;
  readonly withAnswers: boolean;
  readonly namesHidden: boolean;
  readonly address: string;
  /** The class gets a link. */
  readonly hasLink: boolean;
}): JSX.Element {
  const { t } = useI18n();
  return (
    <article class="light-paper lesson-paper">
      <header class="lesson-paper__head">
        <div>
          <h1 class="lesson__title">{props.opened.text.title}</h1>
          <Show when={!props.withAnswers}>
            <p class="lesson-paper__field">{t("classroom.paper.group")}</p>
          </Show>
          <Show when={props.namesHidden}>
            <p>{t("classroom.paper.letters")}</p>
          </Show>
          <Show when={isForTyping(props.address)}>
            <p>
              {t("classroom.join.scan")}: <span class="lesson__address">{props.address}</span>
            </p>
          </Show>
          <p class="fine">{t("help.lesson.caveat")}</p>
        </div>
        <div class="lesson-paper__code">
          {/* A page on a disk has no link that a phone could open: pupils write on the sheet. */}
          <Show when={props.hasLink && reachOf(location) !== "disk"}>
            <JoinCode address={props.address} />
          </Show>
        </div>
      </header>
      <Show when={props.withAnswers && props.words?.[0]}>
        {(first) => <LessonOpening text={props.opened.text} words={first()} />}
      </Show>
      <For each={props.opened.lesson.steps}>
        {(step, at) => (
          <Show when={props.words?.[at()]}>
            {(own) => (
              <section class="lesson-paper__step">
                <h2 class="help__heading">
                  {at() + 1}. {own().plain(props.opened.text.steps[step.id]?.title ?? "")}
                  <Show when={props.withAnswers}>
                    {" "}
                    <span class="fine">{t("help.lesson.minutes", { minutes: step.minutes })}</span>
                  </Show>
                </h2>
                <Show
                  when={props.withAnswers}
                  fallback={
                    <Show when={props.opened.text.steps[step.id]}>
                      {(text) => <PaperStep text={text()} words={own()} />}
                    </Show>
                  }
                >
                  <For each={stepParts}>
                    {(part) => (
                      <>
                        <Show when={part === "discussion" || part === "key"}>
                          <h3 class="paper-step__heading">
                            {t(part === "key" ? "classroom.key" : "help.lesson.discuss")}
                          </h3>
                        </Show>
                        <LessonBlocks
                          blocks={props.opened.text.steps[step.id]?.parts[part] ?? []}
                          words={own()}
                        />
                      </>
                    )}
                  </For>
                </Show>
              </section>
            )}
          </Show>
        )}
      </For>
      <Show when={!props.withAnswers && props.opened.text.roles.length > 0 && props.words?.[0]}>
        {(first) => (
          <aside class="lesson-paper__roles">
            <h2 class="help__heading">{t("help.lesson.openings.roles")}</h2>
            <LessonBlocks blocks={props.opened.text.openings.roles ?? []} words={first()} />
            <RoleCards roles={props.opened.text.roles} words={first()} />
          </aside>
        )}
      </Show>
    </article>
  );
}
