import { createMemo, createSignal, createUniqueId, For, Index, type JSX, Show } from "solid-js";
import { SceneView } from "../../../figure/scene-view.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { scenarioName } from "../../../i18n/scenario-name.ts";
import type { NotOpened } from "../../../session/incoming/read-several.ts";
import type { Session } from "../../../session/session.ts";
import type { Simulator } from "../../../session/simulator.ts";
import { mostScenarios, withAdded } from "../../../session/workspace.ts";
import { FileButton } from "../../../ui/file-button.tsx";
import { Select } from "../../../ui/select.tsx";
import { NotOpenedNotice } from "../../share/not-opened-notice.tsx";
import { compareHandedIn } from "./compare-handed-in.ts";
import { broughtAbout, handedIn, labelledLinks, setHandedIn } from "./handed-in.ts";
import { pupilScene } from "./pupil-scene.ts";
import "./handed-in.css";

/** Differences of one pupil that are written out; more are counted. */
const mostListed = 5;
const pictureWidth = 300;

/** What a class handed in, side by side: what differs from the teacher's scenario, and a picture each. Kept in the page's memory alone. */
export function HandedInPage(props: {
  readonly simulator: Simulator;
  readonly session: Session;
  onBack(): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t, f } = i18n;
  const id = createUniqueId();
  const sim = () => props.simulator;
  const [text, setText] = createSignal("");
  const [failed, setFailed] = createSignal<readonly NotOpened[]>([]);
  const [strange, setStrange] = createSignal(0);
  const [place, setPlace] = createSignal((() => props.simulator.currentIndex())());
  const teachers = () => sim().workspace().workspace[place()] ?? sim().current();
  const compared = createMemo(() =>
    compareHandedIn(
      handedIn(),
      {
        scenario: teachers(),
        baseline: sim().baseline(),
        pack: sim().package,
        shown: sim().shownPackage(),
      },
      i18n,
    ),
  );
  /** One scale for all pictures. */
  const most = () =>
    Math.max(
      0,
      ...(compared() ?? []).flatMap(({ rows }) =>
        (rows ?? []).map(({ awardSek, teacherSek }) => Math.max(awardSek, teacherSek)),
      ),
    );
  // One after the other, so that numbers follow on, and what was pasted is taken once.
  let last = Promise.resolve();
  const take = (files: readonly File[]) => {
    const pasted = files.length === 0 ? text() : "";
    if (files.length === 0) setText("");
    last = last.then(() => takeIn(pasted, files));
  };
  const takeIn = async (pasted: string, files: readonly File[]) => {
    const key = sim().package.about.id;
    const before = handedIn().length;
    const [outgoing] = props.session.outgoing(sim().workspace()).workspace;
    const inline =
      outgoing !== undefined && "inline" in outgoing.programme ? outgoing.programme.inline : undefined;
    const read = await props.session.readSeveral(labelledLinks(pasted, before), files);
    let others = 0;
    let number = before + read.arrived.length + read.failed.length - files.length;
    const brought = read.arrived.flatMap((each) => {
      const scenarios = broughtAbout(each, { key, inline });
      if (scenarios === null) others += 1;
      // A file is called by its number: names of files may be those of pupils.
      const isFile = each.session.origin?.kind === "file";
      if (isFile) number += 1;
      const label = isFile ? String(number) : each.name;
      return (scenarios ?? []).map((scenario) => ({ label, scenario }));
    });
    setHandedIn((all) => [...all, ...brought]);
    setFailed((all) => [...all, ...read.failed]);
    setStrange(others);
  };
  const rename = (at: number, label: string) =>
    setHandedIn((all) => all.map((each, place) => (place === at ? { ...each, label } : each)));
  const putBeside = (at: number) => {
    const each = handedIn()[at];
    if (each === undefined) return;
    sim().change((workspace) =>
      withAdded(workspace, workspace.workspace.length, { ...each.scenario, title: each.label }),
    );
  };
  const isFull = () => sim().workspace().workspace.length >= mostScenarios;
  return (
    <section class="handed-in" aria-labelledby={`${id}-title`}>
      <button type="button" class="button button--quiet handed-in__back" onClick={() => props.onBack()}>
        {t("help.lesson.all")}
      </button>
      <h3 class="lesson__title" id={`${id}-title`}>
        {t("classroom.handedIn.open")}
      </h3>
      <p>{t("classroom.handedIn.lead")}</p>
      <form
        class="guess__form"
        onSubmit={(event) => {
          event.preventDefault();
          take([]);
        }}
      >
        <label for={id}>{t("classroom.handedIn.field")}</label>
        <textarea
          id={id}
          class="text-field__input"
          rows={3}
          autocomplete="off"
          spellcheck={false}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="lesson__row">
          <button type="submit" class="button" disabled={labelledLinks(text()).length === 0}>
            {t("classroom.codes.add")}
          </button>
          <FileButton
            label={t("classroom.handedIn.files")}
            file="work"
            accept=".json,application/json"
            isSeveral
            onFiles={(files) => take(files)}
          />
          <Show when={handedIn().length > 0}>
            <button type="button" class="button button--quiet" onClick={() => setHandedIn(() => [])}>
              {t("classroom.handedIn.clear")}
            </button>
          </Show>
        </div>
      </form>
      <div role="status">
        <Show when={strange() > 0}>
          <p class="guess__refused">{t("classroom.handedIn.strange", { count: strange() })}</p>
        </Show>
        <For each={failed()}>
          {(each) => (
            <NotOpenedNotice
              notOpened={each}
              onClose={() => setFailed((all) => all.filter((other) => other !== each))}
            />
          )}
        </For>
      </div>
      <Show when={handedIn().length > 0}>
        <Select
          label={t("classroom.handedIn.against")}
          value={String(place())}
          options={sim()
            .workspace()
            .workspace.map((_, at) => ({
              value: String(at),
              label: scenarioName(sim().workspace(), at, i18n),
            }))}
          onChange={(chosen) => setPlace(Number(chosen))}
        />
        <Show when={compared()} fallback={<p role="alert">{t("classroom.handedIn.cannotAgainst")}</p>}>
          {(all) => (
            <ul class="handed-in__all plain-list">
              <Index each={all()}>
                {(each, at) => (
                  <li class="handed-in__one" data-handed-in>
                    <div class="handed-in__head">
                      <input
                        class="text-field__input handed-in__label"
                        type="text"
                        maxLength={60}
                        aria-label={t("classroom.handedIn.label", { number: f.integer(at + 1) })}
                        value={each().label}
                        onChange={(event) => rename(at, event.currentTarget.value)}
                      />
                      <button
                        type="button"
                        class="button button--quiet"
                        disabled={isFull()}
                        aria-label={t("classroom.handedIn.besideNamed", { label: each().label })}
                        onClick={() => putBeside(at)}
                      >
                        {t("classroom.handedIn.beside")}
                      </button>
                    </div>
                    <Show when={each().rows}>
                      {(rows) => (
                        <SceneView
                          scene={pupilScene(rows(), most(), pictureWidth, each().isMadeUp)}
                          label={t("classroom.handedIn.pictureOf", { label: each().label })}
                        />
                      )}
                    </Show>
                    <Show when={each().movedSek !== null} fallback={<p>{t("classroom.handedIn.cannot")}</p>}>
                      <p>
                        <strong>
                          {each().movedSek === 0
                            ? t("classroom.handedIn.same")
                            : t("classroom.handedIn.moved", { money: f.sekMillions(each().movedSek ?? 0) })}
                        </strong>
                      </p>
                      <ul class="handed-in__list">
                        <For each={each().sentences.slice(0, mostListed)}>
                          {(sentence) => <li>{sentence}</li>}
                        </For>
                      </ul>
                      <Show when={each().sentences.length > mostListed}>
                        <p class="fine">
                          {t("compare.differs.more", {
                            count: f.integer(each().sentences.length - mostListed),
                          })}
                        </p>
                      </Show>
                    </Show>
                  </li>
                )}
              </Index>
            </ul>
          )}
        </Show>
        <p class="fine">
          {t("classroom.handedIn.marks")}
          <Show when={compared()?.some(({ isMadeUp }) => isMadeUp)}> {t("classroom.handedIn.madeUp")}</Show>
        </p>
      </Show>
    </section>
  );
}
