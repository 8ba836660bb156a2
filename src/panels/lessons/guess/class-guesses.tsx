import { createRenderEffect, createSignal, For, type JSX, on, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { chosenAreas, guessedMarks, placedAreas } from "../../../lessons/guess/class-guesses.ts";
import { type CodeFault, codesIn, readCode } from "../../../lessons/guess/guess-code.ts";
import type { PooledGuess } from "../../../lessons/guess/kept-guesses.ts";
import type { ReadyStep } from "../create-step.ts";
import type { LessonSource } from "../lesson-source.ts";
import { lessonWords } from "../lesson-words.ts";
import { classPool } from "./class-pool.ts";
import { CodesForm } from "./codes-form.tsx";

/** A code that was read, with what it says. */
interface Read {
  readonly question: string;
  readonly code: string;
  readonly pooled: PooledGuess;
}

/** The guesses of a class: codes typed or pasted, those that are refused with the reason; and, once they are to be seen, what they come to. */
export function ClassGuesses(props: {
  readonly step: ReadyStep;
  readonly question: string;
  readonly source: LessonSource;
  /** The guesses are to be seen: with the answer, or since the teacher wished it. */
  readonly isShown: boolean;
  readonly isAnswered: boolean;
  onShown(isShown: boolean): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t, f } = i18n;
  const [text, setText] = createSignal("");
  const [refused, setRefused] = createSignal<readonly { readonly code: string; readonly why: string }[]>([]);
  const guesses = () => classPool.of(props.question, props.step.words.sheet);
  const why = (fault: CodeFault): string => {
    if (fault.code === "sign") return t("classroom.codes.sign", fault);
    if (fault.code === "length")
      return t("classroom.codes.length", { signs: f.integer(fault.signs), wanted: f.integer(fault.wanted) });
    return t(`classroom.codes.${fault.code}`);
  };
  /** The guesses of this question before the last codes came in, to go back to; null where none came. */
  const [before, setBefore] = createSignal<readonly PooledGuess[] | null>(null);
  const [elsewhere, setElsewhere] = createSignal(0);
  /** Codes that had been counted already: the same one pasted twice. */
  const [again, setAgain] = createSignal<readonly Read[]>([]);
  /** Guesses in whose place a pupil's newer one is now. */
  const [replaced, setReplaced] = createSignal<readonly Read[]>([]);
  const put = (read: Read): void => {
    const { question, code, pooled } = read;
    const older = classPool.all(question).find(({ mark }) => mark === pooled.mark);
    const became = classPool.add(question, pooled);
    if (became === "same") setAgain((all) => [...all, read]);
    if (became === "replaced" && older !== undefined)
      setReplaced((all) => [...all, { question, code, pooled: older }]);
  };
  /** Counts them beside the others, whatever pupil they seem to be of. */
  const countAll = (all: readonly Read[]) => {
    for (const { question, pooled } of all) classPool.add(question, { ...pooled, mark: null });
    setAgain([]);
    setReplaced([]);
    setBefore(null);
  };
  const add = async () => {
    const { sheet } = props.step.words;
    if (sheet === null) return;
    setAgain([]);
    setReplaced([]);
    const was = classPool.all(props.question);
    const read = codesIn(text()).map((code) => ({ code, read: readCode(code, sheet, props.question) }));
    for (const { code, read: each } of read)
      if (each.ok) put({ question: props.question, code, pooled: each });
    setBefore(classPool.all(props.question) === was ? null : was);
    const strange = read.flatMap(({ code, read: each }) =>
      !each.ok && (each.fault.code === "otherQuestion" || each.fault.code === "length") ? [code] : [],
    );
    const placed = strange.length === 0 ? new Set() : await placeElsewhere(strange);
    setElsewhere(placed.size);
    const wrong = read.flatMap(({ code, read: each }) =>
      each.ok || placed.has(code) ? [] : [{ code, why: why(each.fault) }],
    );
    setRefused(wrong);
    // What was refused stays in the field, to be mended; the next code is typed on a line of its own.
    setText(wrong.map(({ code }) => `${code}\n`).join(""));
  };
  /** Puts codes of the lesson's other questions where they belong, so that a class hands in all of its codes at once; those that found a place. */
  const placeElsewhere = async (codes: readonly string[]): Promise<ReadonlySet<string>> => {
    const { lesson, level } = props.step;
    const placed = new Set<string>();
    for (const step of lesson.steps) {
      const question = `${lesson.id}/${step.id}`;
      if (step.guess === undefined || question === props.question) continue;
      const { sheet } = lessonWords(step, await props.source.pack(step.state.programme), level, false);
      if (sheet === null) continue;
      for (const code of codes) {
        const read = readCode(code, sheet, question);
        if (!read.ok) continue;
        put({ question, code, pooled: read });
        placed.add(code);
      }
    }
    return placed;
  };
  let box!: HTMLDetailsElement;
  // The codes have been put in: answer and discussion have the room. Before letters are fitted to what is open.
  createRenderEffect(
    on(
      () => props.isAnswered,
      (isAnswered) => {
        if (isAnswered) box.open = false;
      },
      { defer: true },
    ),
  );
  const lines = (): string[] => {
    const { sheet, say, guessNames } = props.step.words;
    if (sheet === null) return [];
    if (sheet.kind === "first")
      return chosenAreas(guesses(), sheet).map(({ area, count }) =>
        t("classroom.codes.chosen", { area: area.name, count }),
      );
    if (sheet.kind === "ranking")
      return placedAreas(guesses(), sheet).map(({ area, place }) =>
        t("classroom.codes.placed", { area: area.name, place: f.number(place, [0, 1]) }),
      );
    return guessedMarks(guesses(), sheet).map(({ at, median, low, high }) => {
      const name = sheet.marks[at]?.year?.toString() ?? guessNames[at] ?? "";
      const texts = { name, median: say(median), low: say(low), high: say(high) };
      return t(texts.low === texts.high ? "classroom.codes.allSame" : "classroom.codes.middle", texts);
    });
  };
  return (
    <details ref={box} class="guess__class">
      <summary>
        {guesses().length === 0
          ? t("classroom.codes.title")
          : t("classroom.codes.count", { count: guesses().length })}
      </summary>
      <CodesForm label={t("classroom.codes.field")} text={text()} onText={setText} onAdd={() => void add()}>
        <Show when={guesses().length > 0}>
          <Show when={!props.isAnswered}>
            <button
              type="button"
              class="button button--quiet"
              aria-pressed={props.isShown}
              onClick={() => props.onShown(!props.isShown)}
            >
              {t("classroom.codes.showAll")}
            </button>
          </Show>
          <Show when={before()}>
            {(was) => (
              <button
                type="button"
                class="button button--quiet"
                onClick={() => {
                  classPool.put(props.question, was());
                  setBefore(null);
                }}
              >
                {t("classroom.codes.takeBack")}
              </button>
            )}
          </Show>
          <button type="button" class="button button--quiet" onClick={() => classPool.clear(props.question)}>
            {t("classroom.codes.clear")}
          </button>
        </Show>
      </CodesForm>
      <div role="status">
        <Show when={elsewhere() > 0}>
          <p>{t("classroom.codes.spread", { count: elsewhere() })}</p>
        </Show>
        <Show when={again().length > 0}>
          <p>
            {t("classroom.codes.again", { codes: f.list([...new Set(again().map(({ code }) => code))]) })}{" "}
            <button type="button" class="button" onClick={() => countAll(again())}>
              {t("classroom.codes.countAgain")}
            </button>
          </p>
        </Show>
        <Show when={replaced().length > 0}>
          <p data-replaced>
            {t("classroom.codes.replaced", { codes: f.list(replaced().map(({ code }) => code)) })}{" "}
            <button type="button" class="button" onClick={() => countAll(replaced())}>
              {t("classroom.codes.countBoth")}
            </button>
          </p>
        </Show>
        <For each={refused()}>
          {(each) => <p class="guess__refused">{t("classroom.codes.refused", each)}</p>}
        </For>
        <Show when={props.isShown && guesses().length > 0}>
          <ul class="lesson__list" data-class>
            <For each={lines()}>{(line) => <li>{line}</li>}</For>
          </ul>
        </Show>
      </div>
    </details>
  );
}
