import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { stepParts } from "../../lessons/lesson-text.ts";
import type { OpenLesson } from "../../lessons/open-lesson.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { isForTyping, reachOf } from "./class-address.ts";
import { LessonBlocks } from "./lesson-blocks.tsx";
import { LessonOpening } from "./lesson-opening.tsx";
import type { LessonWords } from "./lesson-words.ts";

const JoinCode = lazyPart(async () => (await import("./join-code.tsx")).JoinCode, null);

/** The sheet of a lesson, as it is printed: questions with room for guesses and words, or with all answers for the teacher. */
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
                </h2>
                <For each={stepParts.filter((part) => part === "question" || props.withAnswers)}>
                  {(part) => (
                    <LessonBlocks
                      blocks={props.opened.text.steps[step.id]?.parts[part] ?? []}
                      words={own()}
                    />
                  )}
                </For>
                <Show when={!props.withAnswers}>
                  <GuessFields words={own()} />
                  <div class="lesson-paper__lines" aria-hidden="true" />
                </Show>
              </section>
            )}
          </Show>
        )}
      </For>
    </article>
  );
}

/** Where a group writes what it guesses: a field for each bar, point or place. */
function GuessFields(props: { readonly words: LessonWords }): JSX.Element {
  const { t } = useI18n();
  const fields = (): readonly string[] => {
    const { sheet, guessNames } = props.words;
    if (sheet === null) return [];
    if (sheet.kind === "first") return [t("help.lesson.guess")];
    if (sheet.kind === "ranking") return sheet.areas.map(({ name }) => name);
    return sheet.marks.flatMap(({ year, isKnown }, at) =>
      isKnown ? [] : [year?.toString() ?? guessNames[at] ?? ""],
    );
  };
  const lead = () => {
    const { sheet, guessNames } = props.words;
    if (sheet?.kind === "ranking") return t("classroom.paper.order");
    return sheet?.kind === "line" ? guessNames[0] : undefined;
  };
  return (
    <Show when={fields().length > 0}>
      <Show when={lead()}>{(said) => <p>{said()}</p>}</Show>
      <div class="lesson-paper__fields">
        <For each={fields()}>{(field) => <span class="lesson-paper__field">{field}</span>}</For>
      </div>
    </Show>
  );
}
