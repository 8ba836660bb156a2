import { createEffect, createMemo, type JSX, on, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { modelVersion } from "../../model/version.ts";
import { holdsTooMuch } from "../../scenario/link/holds-too-much.ts";
import { longestLink } from "../../scenario/link/link.ts";
import { writeLink } from "../../scenario/link/write-link.ts";
import type { Session } from "../../session/session.ts";
import type { Simulator } from "../../session/simulator.ts";
import { createCopying } from "../../ui/create-copying.ts";
import { Section } from "../../ui/section.tsx";
import { createSentResults } from "./create-sent-results.ts";
import { linkViewOf } from "./link-view-of.ts";

/** The work as a link: to copy, with what it carries and how long it is. */
export function LinkSection(props: {
  readonly simulator: Simulator;
  readonly session: Session;
}): JSX.Element {
  const i18n = useI18n();
  const { t, text } = i18n;
  const x = () => i18n.dictionary().share.link;
  const sim = () => props.simulator;
  const results = createSentResults(sim);
  const { became, copy, forget } = createCopying(() => field?.select());
  let field: HTMLInputElement | undefined;
  createEffect(on(sim().workspace, () => forget()));
  const outgoing = createMemo(() => props.session.outgoing(sim().workspace()));
  const isTooMuch = createMemo(() => holdsTooMuch(outgoing()));
  const link = createMemo(() => {
    const found = results();
    if (found === undefined || isTooMuch()) return undefined;
    const view = { ...linkViewOf(sim().view(), sim().package.programme), locale: i18n.locale() };
    return writeLink({ workspace: outgoing(), view, model: modelVersion, results: found });
  });
  // Not put together from its parts: from a disk a page has no origin.
  const address = () => `${location.href.replace(/[?#].*$/, "")}${link() ?? ""}`;
  const scenarios = () => outgoing().workspace;
  const isTooLong = () => (link()?.length ?? 0) > longestLink;
  return (
    <Section level={3} title={x().title}>
      <p>{x().lead}</p>
      <Show
        when={link() !== undefined}
        fallback={
          <Show when={isTooMuch()} fallback={<p class="fine">{x().working}</p>}>
            <p class="share__too-long" data-link-too-long>
              {x().tooMuch}
            </p>
          </Show>
        }
      >
        <Show
          when={!isTooLong()}
          fallback={
            <p class="share__too-long" data-link-too-long>
              {x().tooLong({ count: i18n.f.integer(address().length), most: i18n.f.integer(longestLink) })}
            </p>
          }
        >
          <div class="share__link">
            <input
              ref={field}
              class="share__address"
              type="text"
              readonly
              data-link
              aria-label={x().field}
              value={address()}
              onFocus={(event) => event.currentTarget.select()}
            />
            <button type="button" class="button button--main" onClick={() => void copy(address())}>
              {x().copy}
            </button>
          </div>
          <p class="share__said" role="status">
            <Show when={became()}>{(how) => x()[how()]}</Show>
          </p>
          <ul class="share__facts">
            <li>
              {x().carries({
                scenarios: x().scenarios({ count: scenarios().length - 1 }),
                programme: text(sim().package.about.title),
              })}{" "}
              <span class="share__length">({x().length({ count: i18n.f.integer(address().length) })})</span>
            </li>
            <Show when={scenarios().some(({ programme }) => "inline" in programme)}>
              <li>{x().carriesOwn}</li>
            </Show>
            <Show when={scenarios().some(({ title, note }) => title || note)}>
              <li>{x().carriesNotes}</li>
            </Show>
            <Show when={sim().view().namesHidden}>
              <li>{x().namesHidden}</li>
            </Show>
          </ul>
        </Show>
      </Show>
      <p class="fine">{t("share.link.private")}</p>
    </Section>
  );
}
