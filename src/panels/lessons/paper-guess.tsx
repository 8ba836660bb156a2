import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Amount } from "../../lessons/claim.ts";
import { type GuessSheet, valueAt } from "../../lessons/guess/guess-sheet.ts";
import type { LessonWords } from "./lesson-words.ts";

/** A line of a printed guess: what is guessed, what is known of it, and the unit that is written in. */
interface PaperLine {
  readonly name: string;
  readonly known?: string;
  readonly unit?: string;
}

/** What a group writes of a guess: a line for each bar, point, place or choice, with room for the guess and, once it is shown, the answer. */
export function PaperGuess(props: { readonly sheet: GuessSheet; readonly words: LessonWords }): JSX.Element {
  const { t } = useI18n();
  const unit = (answer: Amount) => t(`classroom.paper.units.${answer.unit}`);
  const lines = (): readonly PaperLine[] => {
    const { sheet } = props;
    if (sheet.kind === "first") return [{ name: t("classroom.paper.first") }];
    if (sheet.kind === "ranking") return sheet.areas.map(({ name }) => ({ name }));
    return sheet.marks.map(({ year, answer, isKnown }, at) => ({
      name: year?.toString() ?? props.words.guessNames[at] ?? "",
      unit: unit(answer),
      ...(isKnown ? { known: props.words.say(answer) } : {}),
    }));
  };
  const lead = () => {
    const { sheet } = props;
    if (sheet.kind === "first") return undefined;
    if (sheet.kind === "ranking") return t("classroom.paper.order");
    const first = sheet.marks[0]?.answer;
    if (first === undefined) return undefined;
    const said = (steps: number) => props.words.say({ ...first, value: valueAt(sheet, steps) });
    const scale = t("classroom.paper.scale", { least: said(0), most: said(sheet.steps) });
    return sheet.kind === "line" ? `${props.words.guessNames[0] ?? ""}. ${scale}` : scale;
  };
  return (
    <table class="paper-guess">
      <Show when={lead()}>{(said) => <caption>{said()}</caption>}</Show>
      <thead>
        <tr>
          <td />
          <th scope="col">{t("help.lesson.guess")}</th>
          <th scope="col">{t("classroom.paper.answer")}</th>
        </tr>
      </thead>
      <tbody>
        <For each={lines()}>
          {({ name, known, unit }) => (
            <tr>
              <th scope="row">{name}</th>
              <Show
                when={known}
                fallback={
                  <>
                    <td>{unit}</td>
                    <td>{unit}</td>
                  </>
                }
              >
                <td colSpan={2} class="paper-guess__known">
                  {t("classroom.guess.known")}: {known}
                </td>
              </Show>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
