import { createResource, createSignal, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type Level, minutesOf } from "../../lessons/lesson.ts";
import { openLessons } from "../../lessons/open-lesson.ts";
import type { Session } from "../../session/session.ts";
import type { Simulator } from "../../session/simulator.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { AtLevel } from "./at-level.tsx";
import { GamePage } from "./game/game-page.tsx";
import { LessonPlan } from "./lesson-plan.tsx";
import { createLessonSource } from "./lesson-source.ts";
import "./lesson.css";

const HandedInPage = lazyPart(async () => (await import("./handed-in/handed-in-page.tsx")).HandedInPage);

const OwnLessonPage = lazyPart(async () => (await import("./own/own-lesson-page.tsx")).OwnLessonPage);

interface LessonsProps {
  readonly level: Level;
  readonly simulator: Simulator;
  readonly session: Session;
  /** A step is on the screen now. */
  onOpen(): void;
}

/** The lessons for a class: their list, and one of them with its plan. `level`: the texts that are read. */
export const Lessons = (props: LessonsProps): JSX.Element => (
  <AtLevel level={props.level}>
    <LessonList {...props} />
  </AtLevel>
);

function LessonList(props: LessonsProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const source = createLessonSource((() => props.simulator)(), (() => props.session)(), i18n);
  const [lessons] = createResource(() => props.level, openLessons);
  const [chosen, setChosen] = createSignal<string | null>(null);
  const [page, setPage] = createSignal<"lessons" | "game" | "own" | "handedIn">("lessons");
  const back = () => setPage("lessons");
  /** The shortest and the longest lesson. */
  const span = () => {
    const minutes =
      lessons.error === undefined ? lessons()?.map(({ lesson }) => minutesOf(lesson)) : undefined;
    return (
      minutes && {
        least: i18n.f.integer(Math.min(...minutes)),
        most: i18n.f.integer(Math.max(...minutes)),
      }
    );
  };
  const open = () =>
    lessons.error === undefined ? lessons()?.find(({ lesson }) => lesson.id === chosen()) : undefined;
  return (
    <article class="help__part lesson">
      <Show when={lessons.error !== undefined}>
        <p role="alert">{t("app.loadFailed")}</p>
      </Show>
      <Show when={page() === "game"}>
        <GamePage level={props.level} onBack={back} />
      </Show>
      <Show when={page() === "own"}>
        <OwnLessonPage
          level={props.level}
          simulator={props.simulator}
          source={source}
          onOpen={props.onOpen}
          onBack={back}
        />
      </Show>
      <Show when={page() === "handedIn"}>
        <HandedInPage simulator={props.simulator} session={props.session} onBack={back} />
      </Show>
      <Show when={page() === "lessons"}>
        <Show
          when={open()}
          fallback={
            <>
              <Show when={span()}>{(minutes) => <p>{t("help.lesson.lead", minutes())}</p>}</Show>
              <ul class="lesson__lessons">
                <For each={lessons.error === undefined ? lessons() : []}>
                  {({ lesson, text }) => (
                    <li>
                      <button type="button" class="lesson__choice" onClick={() => setChosen(lesson.id)}>
                        <strong>
                          {i18n.f.integer(lesson.order)}. {text.title}
                        </strong>
                        <span>
                          {t("help.lesson.size", { minutes: minutesOf(lesson), steps: lesson.steps.length })}
                        </span>
                      </button>
                    </li>
                  )}
                </For>
              </ul>
              <p>
                <button type="button" class="lesson__choice" onClick={() => setPage("game")}>
                  <strong>{t("game.open")}</strong>
                  <span>{t("game.lead")}</span>
                </button>
              </p>
              <p>
                <button type="button" class="lesson__choice" data-own onClick={() => setPage("own")}>
                  <strong>{source.own() === undefined ? t("ownLesson.make") : t("ownLesson.yours")}</strong>
                  <span>{source.own()?.title ?? t("ownLesson.makeLead")}</span>
                </button>
              </p>
              <p>
                <button type="button" class="lesson__choice" data-handed onClick={() => setPage("handedIn")}>
                  <strong>{t("classroom.handedIn.open")}</strong>
                  <span>{t("classroom.handedIn.lead")}</span>
                </button>
              </p>
            </>
          }
        >
          {(held) => (
            <LessonPlan
              opened={held()}
              level={props.level}
              source={source}
              onOpen={props.onOpen}
              onBack={() => setChosen(null)}
            />
          )}
        </Show>
      </Show>
    </article>
  );
}
