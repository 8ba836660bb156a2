import type { JSX } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { scenarioName } from "../../../i18n/scenario-name.ts";
import type { OwnStep } from "../../../scenario/scenario.ts";
import type { Simulator } from "../../../session/simulator.ts";
import { Select } from "../../../ui/select.tsx";
import { GuessForm } from "./guess-form.tsx";
import { InsertNumber } from "./insert-number.tsx";
import { stepOf } from "./own-step.ts";
import { ProseField } from "./prose-field.tsx";

/** Minutes to choose among, beside what a lesson from elsewhere says. */
const minutes = [3, 5, 8, 10, 12, 15, 20, 30];

/** A step of an own lesson, to be changed. */
export function OwnStepForm(props: {
  readonly step: OwnStep;
  readonly simulator: Simulator;
  /** `gesture`: changes of the same field are one step of undo. */
  onStep(step: OwnStep, gesture: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sim = () => props.simulator;
  const put = (changes: Partial<OwnStep>, gesture: string) =>
    props.onStep({ ...props.step, ...changes }, gesture);
  /** An optional text: none where it is blank. */
  const putText = (key: "answer" | "discussion" | "key", text: string) => {
    const { [key]: _, ...others } = props.step;
    props.onStep(text.trim() === "" ? others : { ...others, [key]: text }, key);
  };
  const insert = (put: (claim: string) => void) => (
    <InsertNumber areas={sim().package.programme.areas} onInsert={put} />
  );
  return (
    <>
      <ProseField
        label={t("ownLesson.stepTitle")}
        value={props.step.title}
        isLine
        onChange={(title) => put({ title }, "title")}
      />
      <div class="own__row">
        <Select
          label={t("ownLesson.scenario")}
          value="kept"
          options={[
            { value: "kept", label: t("ownLesson.scenarioKept") },
            ...sim()
              .workspace()
              .workspace.map((_, at) => ({
                value: String(at),
                label: scenarioName(sim().workspace(), at, i18n),
              })),
          ]}
          onChange={(place) => {
            const scenario = sim().workspace().workspace[Number(place)];
            if (place === "kept" || scenario === undefined) return;
            const { scenario: changes, view } = stepOf(scenario, sim().view(), props.step.title);
            put({ scenario: changes, ...(view && { view }) }, "scenario");
          }}
        />
        <Select
          label={t("ownLesson.minutes")}
          value={String(props.step.minutes)}
          options={[...new Set([...minutes, props.step.minutes])]
            .sort((a, b) => a - b)
            .map((each) => ({ value: String(each), label: i18n.f.integer(each) }))}
          onChange={(chosen) => put({ minutes: Number(chosen) }, "minutes")}
        />
      </div>
      <ProseField
        label={t("ownLesson.question")}
        value={props.step.question}
        takesClaims
        about={t("ownLesson.write")}
        onChange={(question) => put({ question }, "question")}
      />
      <GuessForm
        pack={sim().package}
        guess={props.step.guess}
        onGuess={(guess) => {
          const { guess: _, ...others } = props.step;
          props.onStep(guess === undefined ? others : { ...others, guess }, "guess");
        }}
      />
      <ProseField
        label={t("ownLesson.answer")}
        value={props.step.answer ?? ""}
        takesClaims
        about={t("ownLesson.answerWhy")}
        insert={insert}
        onChange={(text) => putText("answer", text)}
      />
      <ProseField
        label={t("ownLesson.discussion")}
        value={props.step.discussion ?? ""}
        takesClaims
        about={t("ownLesson.write")}
        onChange={(text) => putText("discussion", text)}
      />
      <ProseField
        label={t("classroom.key")}
        value={props.step.key ?? ""}
        takesClaims
        about={t("ownLesson.keyWhy")}
        onChange={(text) => putText("key", text)}
      />
    </>
  );
}
