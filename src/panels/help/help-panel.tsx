import { createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { readPlace, writePlace } from "../../lessons/lesson-place.ts";
import { lessonsHeld } from "../../session/lesson-holds.ts";
import { readPreference, savePreference } from "../../session/preferences.ts";
import { Segmented } from "../../ui/segmented.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { Lessons } from "../lessons/lessons.tsx";
import type { PanelProps } from "../panel.ts";
import { Begin } from "./begin.tsx";
import { Keys } from "./keys.tsx";
import { Words } from "./words.tsx";
import "./help.css";

type Easy = typeof import("../../i18n/sv/easy.ts");

/** Help: how to begin, the words, a lesson, the keys. In Swedish also easy to read. */
export function HelpPanel(props: PanelProps): JSX.Element {
  const i18n = useI18n();
  const { t, dictionary } = i18n;
  const [easy, setEasy] = createSignal<Easy | null>(null);
  const [isLost, setLost] = createSignal(false);
  const readEasily = (isEasy: boolean) => {
    savePreference("easy", isEasy ? "yes" : null);
    setLost(false);
    if (isEasy) import("../../i18n/sv/easy.ts").then(setEasy, () => setLost(true));
    else setEasy(null);
  };
  if (readPreference("easy") === "yes") readEasily(true);
  /** A lesson that is open goes on in the language that is chosen. */
  const choose = (isEasy: boolean) => {
    readEasily(isEasy);
    const { lesson } = props.simulator.view();
    const at = lesson === null ? null : readPlace(lesson);
    if (at !== null && at.level !== "en")
      props.simulator.setView({ lesson: writePlace({ ...at, level: isEasy ? "sv-easy" : "sv" }) });
  };
  /** The easy texts, while Swedish is read. */
  const shown = () => (i18n.locale() === "sv" ? easy() : null);
  const level = () => (i18n.locale() === "en" ? "en" : easy() === null ? "sv" : "sv-easy");
  const part = () => {
    const view = props.simulator.view();
    return view.helpPart === "lesson" && lessonsHeld(view) ? "start" : view.helpPart;
  };
  const texts = () => ({ ...dictionary().help, ...shown()?.easyHelp });
  return (
    <div class="help">
      <Show when={i18n.locale() === "sv"}>
        <Segmented
          label={t("help.reading")}
          options={[
            { value: "plain", label: t("help.plain") },
            { value: "easy", label: t("help.easy") },
          ]}
          value={easy() === null ? "plain" : "easy"}
          onChange={(reading) => choose(reading === "easy")}
        />
      </Show>
      <Show when={isLost()}>
        <p role="alert">{t("app.loadFailed")}</p>
      </Show>
      <Tabs
        label={t("help.tabs")}
        value={part()}
        onChange={(helpPart) => props.simulator.setView({ helpPart })}
        tabs={[
          {
            value: "start",
            label: t("help.start"),
            content: () => (
              <Begin
                texts={texts().about}
                questions={texts().questions}
                onShow={(view) => {
                  // A question about lessons is answered in Help itself; others close it.
                  props.simulator.setView({ ...(view.helpPart === undefined && { panel: null }), ...view });
                }}
                onTour={() => props.simulator.setView({ panel: null, tourOpen: true })}
              />
            ),
          },
          {
            value: "words",
            label: t("help.words"),
            content: () => <Words pack={props.simulator.shownPackage()} easy={shown()?.easyGlossary ?? {}} />,
          },
          // Plans, answers and links are the teacher's.
          ...(lessonsHeld(props.simulator.view())
            ? []
            : [
                {
                  value: "lesson" as const,
                  label: t("help.lessonTab"),
                  content: () => (
                    <Lessons
                      level={level()}
                      simulator={props.simulator}
                      session={props.session}
                      onOpen={props.onLeave}
                    />
                  ),
                },
              ]),
          {
            value: "keys",
            label: t("help.keysTab"),
            content: () => <Keys />,
          },
        ]}
      />
    </div>
  );
}
