import { createResource, createSignal, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type Level, minutesOf } from "../../lessons/lesson.ts";
import { openLessons } from "../../lessons/open-lesson.ts";
import type { Session } from "../../session/session.ts";
import { GamePage } from "./game/game-page.tsx";
import { LessonPlan } from "./lesson-plan.tsx";
import "./lesson.css";

/** The lessons for a class: their list, and one of them with its plan. `level`: the texts that are read. */
export function Lessons(props: {
  readonly level: Level;
  readonly session: Session;
  /** A step is on the screen now. */
  onOpen(): void;
}): JSX.Element {
  const { t } = useI18n();
  const [lessons] = createResource(() => props.level, openLessons);
  const [chosen, setChosen] = createSignal<string | null>(null);
  const [isPlaying, setPlaying] = createSignal(false);
  const open = () =>
    lessons.error === undefined ? lessons()?.find(({ lesson }) => lesson.id === chosen()) : undefined;
  return (
    <article class="help__part lesson">
      <Show when={lessons.error !== undefined}>
        <p role="alert">{t("app.loadFailed")}</p>
      </Show>
      <Show when={!isPlaying()} fallback={<GamePage onBack={() => setPlaying(false)} />}>
        <Show
          when={open()}
          fallback={
            <>
              <p>{t("help.lesson.lead")}</p>
              <ul class="lesson__lessons">
                <For each={lessons.error === undefined ? lessons() : []}>
                  {({ lesson, text }) => (
                    <li>
                      <button type="button" class="lesson__choice" onClick={() => setChosen(lesson.id)}>
                        <strong>{text.title}</strong>
                        <span>
                          {t("help.lesson.size", { minutes: minutesOf(lesson), steps: lesson.steps.length })}
                        </span>
                      </button>
                    </li>
                  )}
                </For>
              </ul>
              <p>
                <button type="button" class="lesson__choice" onClick={() => setPlaying(true)}>
                  <strong>{t("game.open")}</strong>
                  <span>{t("game.lead")}</span>
                </button>
              </p>
            </>
          }
        >
          {(held) => (
            <LessonPlan
              opened={held()}
              level={props.level}
              session={props.session}
              onOpen={props.onOpen}
              onBack={() => setChosen(null)}
            />
          )}
        </Show>
      </Show>
    </article>
  );
}
