import { createSignal, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { programmeList } from "../../session/catalogue.ts";
import { forgetAll } from "../../session/forget-all.ts";
import type { Session } from "../../session/session.ts";
import type { Origin, SessionSummary } from "../../session/storage/saved-session.ts";
import { mostUntouched } from "../../session/storage/saved-sessions.ts";
import { Section } from "../../ui/section.tsx";
import { saveSession } from "./save-work.ts";

/** What this browser keeps: the work at hand, earlier work, and the ways to begin anew and to forget. */
export function DeviceSection(props: { readonly session: Session; onDone(): void }): JSX.Element {
  const i18n = useI18n();
  const { text } = i18n;
  const x = () => i18n.dictionary().share.device;
  const [earlier, setEarlier] = createSignal<readonly SessionSummary[]>();
  const [isAsking, setAsking] = createSignal(false);
  const [said, setSaid] = createSignal("");
  let forget: HTMLButtonElement | undefined;
  let keep: HTMLButtonElement | undefined;
  const look = async () => setEarlier(await props.session.autosave.earlier());
  void look();
  const when = (time: number) =>
    new Intl.DateTimeFormat(i18n.locale() === "sv" ? "sv-SE" : "en-GB", {
      dateStyle: "medium",
      timeStyle: "short",
    }).format(time);
  const nameOf = ({ programmes, open }: SessionSummary): string => {
    const keys = programmes.length > 0 ? programmes : [{ key: open, title: null }];
    const names = keys.map(({ key, title }) => {
      const about = programmeList.find((each) => each.id === key);
      return title ?? (about === undefined ? key : text(about.title));
    });
    return i18n.f.list(names);
  };
  const stepsOf = ({ programmes }: SessionSummary): string => {
    const steps = programmes.reduce((sum, each) => sum + each.steps, 0);
    return steps === 0 ? x().untouched : x().steps({ count: steps });
  };
  const namesIn = ({ programmes }: SessionSummary) => [...new Set(programmes.flatMap(({ names }) => names))];
  const fromOf = (origin: Origin): string => {
    if (origin.kind === "link") return x().fromLink;
    if (origin.kind === "several") return x().fromSeveral({ count: origin.names.length });
    const { name, savedAt } = origin;
    return savedAt === undefined ? x().fromFile({ name }) : x().fromFileOf({ name, when: when(savedAt) });
  };
  /** Where it came from, with the sender's name for it, and when a file was saved. */
  const originOf = ({ origin }: SessionSummary): string => {
    if (origin === null) return "";
    const from = fromOf(origin);
    return origin.title === undefined ? from : x().called({ from, title: origin.title });
  };
  const open = async (earlierSession: SessionSummary) => {
    if (await props.session.openSaved(earlierSession.id)) props.onDone();
    else {
      setSaid(x().elsewhere);
      await look();
    }
  };
  const save = async (earlierSession: SessionSummary) => {
    const session = await props.session.autosave.read(earlierSession.id);
    const saved = session === null ? null : saveSession(session);
    if (saved === null) setSaid(x().elsewhere);
    else setSaid(saved.ok ? x().savedFiles({ names: i18n.f.list(saved.value) }) : x().tooLarge);
  };
  const remove = async (earlierSession: SessionSummary) => {
    await props.session.autosave.remove(earlierSession.id);
    await look();
  };
  const ask = (isNow: boolean) => {
    setAsking(isNow);
    (isNow ? keep : forget)?.focus();
  };
  const forgetNow = async () => {
    const isForgotten = await forgetAll(props.session);
    if (isForgotten) props.onDone();
    else setSaid(x().notForgotten);
  };
  const standing = () => {
    const { trouble, isWaiting } = props.session.autosave.status();
    if (trouble !== null && trouble !== "slow") return x().notKept;
    return isWaiting ? x().waiting : x().kept;
  };
  return (
    <Section level={3} title={x().title}>
      <p>{standing()}</p>
      <div class="share__buttons">
        <button
          type="button"
          class="button"
          data-begin-anew
          onClick={() => void props.session.beginNew().then(() => props.onDone())}
        >
          {x().anew}
        </button>
      </div>
      <p class="fine">{x().anewLead}</p>
      <h4 class="share__subtitle">{x().earlier}</h4>
      <Show when={earlier()}>
        {(sessions) => (
          <Show when={sessions().length > 0} fallback={<p class="fine">{x().noEarlier}</p>}>
            <ul class="share__sessions">
              <For each={sessions()}>
                {(earlierSession) => (
                  <li class="share__session">
                    <div>
                      <p class="share__session-name">{nameOf(earlierSession)}</p>
                      <Show when={namesIn(earlierSession).length > 0}>
                        <p class="share__session-names">{namesIn(earlierSession).slice(0, 5).join(" · ")}</p>
                      </Show>
                      <Show when={originOf(earlierSession)}>
                        {(from) => (
                          <p class="share__session-names" dir="auto">
                            {from()}
                          </p>
                        )}
                      </Show>
                      <p class="fine">
                        {stepsOf(earlierSession)}, {x().at({ when: when(earlierSession.savedAt) })}
                      </p>
                    </div>
                    <div class="share__buttons">
                      <button
                        type="button"
                        class="button"
                        aria-label={x().takeUpNamed({
                          name: nameOf(earlierSession),
                          when: when(earlierSession.savedAt),
                        })}
                        onClick={() => void open(earlierSession)}
                      >
                        {x().takeUp}
                      </button>
                      <button
                        type="button"
                        class="button button--quiet"
                        data-save-earlier
                        aria-label={x().saveNamed({
                          name: nameOf(earlierSession),
                          when: when(earlierSession.savedAt),
                        })}
                        onClick={() => void save(earlierSession)}
                      >
                        {i18n.dictionary().share.file.save}
                      </button>
                      <button
                        type="button"
                        class="button button--quiet"
                        aria-label={x().removeNamed({
                          name: nameOf(earlierSession),
                          when: when(earlierSession.savedAt),
                        })}
                        onClick={() => void remove(earlierSession)}
                      >
                        {x().remove}
                      </button>
                    </div>
                  </li>
                )}
              </For>
            </ul>
            <p class="fine">{x().removed({ count: mostUntouched })}</p>
          </Show>
        )}
      </Show>
      <p class="share__said" role="status">
        <Show when={said()}>{said()}</Show>
      </p>
      <div class="share__forget">
        <p class="fine">{x().forgetLead}</p>
        <Show
          when={isAsking()}
          fallback={
            <button ref={forget} type="button" class="button" data-forget-all onClick={() => ask(true)}>
              {x().forgetAll}
            </button>
          }
        >
          <fieldset class="share__sure">
            <legend>{x().sure}</legend>
            <button type="button" class="button" data-forget-yes onClick={() => void forgetNow()}>
              {x().yes}
            </button>
            <button ref={keep} type="button" class="button" onClick={() => ask(false)}>
              {x().no}
            </button>
          </fieldset>
        </Show>
      </div>
    </Section>
  );
}
