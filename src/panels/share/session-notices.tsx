import { createSignal, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Session } from "../../session/session.ts";
import type { Simulator } from "../../session/simulator.ts";
import { saveFile } from "../../ui/save-file.ts";
import { NotOpenedNotice } from "./not-opened-notice.tsx";
import { Notice } from "./notice.tsx";
import { OriginNotice } from "./origin-notice.tsx";
import { ReadingFile } from "./reading-file.tsx";
import { saveWork } from "./save-work.ts";

/** What there is to say of keeping and opening, one band each, until it is put away or no longer so. */
export function SessionNotices(props: {
  readonly simulator: Simulator;
  readonly session: Session;
}): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().share;
  const autosave = () => props.session.autosave;
  const trouble = () => autosave().status().trouble;
  /** Trouble in which what is done may be lost. */
  const lost = () => {
    const why = trouble();
    return why === "slow" ? null : why;
  };
  const [isLaterRead, setLaterRead] = createSignal(false);
  const saveLater = async () => {
    const records = await autosave().laterRecords();
    if (records !== null)
      saveFile("utfall-later-edition.json", new Blob([records], { type: "application/json" }));
  };
  const [isAsideRead, setAsideRead] = createSignal(false);
  return (
    <section class="notices" aria-label={x().notices.label}>
      <Show when={trouble() === "slow"}>
        <Notice kind="quiet">
          <p data-keep-trouble="slow">{x().notices.slow}</p>
        </Notice>
      </Show>
      <Show when={autosave().status().cameLate}>
        {(id) => (
          <Notice kind="quiet">
            <div class="notice__row">
              <p data-came-late>{x().notices.cameLate}</p>
              <button type="button" class="button" onClick={() => void props.session.openSaved(id())}>
                {x().notices.openLate}
              </button>
            </div>
          </Notice>
        )}
      </Show>
      <Show when={autosave().status().later > 0 && !isLaterRead()}>
        <Notice kind="quiet" onClose={() => setLaterRead(true)}>
          <div class="notice__row">
            <p data-later-form>{x().notices.later}</p>
            <button type="button" class="button" data-save-later onClick={() => void saveLater()}>
              {x().notices.saveLater}
            </button>
          </div>
        </Notice>
      </Show>
      <Show when={lost()}>
        {(why) => (
          <Notice kind="warning">
            <p data-keep-trouble={why()}>{x().notices[why()]}</p>
            <div class="notice__buttons">
              <button type="button" class="button" onClick={() => saveWork(props.simulator, props.session)}>
                {x().file.save}
              </button>
              <button type="button" class="button button--quiet" onClick={() => void autosave().flush()}>
                {x().notices.retry}
              </button>
            </div>
          </Notice>
        )}
      </Show>
      <Show when={props.session.reading()}>
        {(name) => (
          <Notice kind="quiet">
            <ReadingFile name={name()} onStop={() => props.session.stopReading()} />
          </Notice>
        )}
      </Show>
      <For each={props.session.notOpened()}>
        {(notOpened) => (
          <NotOpenedNotice notOpened={notOpened} onClose={() => props.session.closeNotOpened()} />
        )}
      </For>
      <Show when={props.simulator.view().lesson === null && props.session.origin()} keyed>
        {(origin) => <OriginNotice origin={origin} simulator={props.simulator} session={props.session} />}
      </Show>
      <Show when={autosave().status().isQuarantined && !isAsideRead()}>
        <Notice kind="quiet" onClose={() => setAsideRead(true)}>
          <p>{x().notices.aside}</p>
        </Notice>
      </Show>
    </section>
  );
}
