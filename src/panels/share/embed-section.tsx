import { createMemo, createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { modelVersion } from "../../model/version.ts";
import { outcomeTabs } from "../../outcomes/outcome-tabs.ts";
import { holdsTooMuch } from "../../scenario/link/holds-too-much.ts";
import { longestLink } from "../../scenario/link/link.ts";
import { writeLink } from "../../scenario/link/write-link.ts";
import { type EmbedView, embedAddress, embedCode, embedViews } from "../../session/embedding.ts";
import type { Session } from "../../session/session.ts";
import type { Simulator } from "../../session/simulator.ts";
import { createCopying } from "../../ui/create-copying.ts";
import { Section } from "../../ui/section.tsx";
import { Select } from "../../ui/select.tsx";
import { createSentResults } from "./create-sent-results.ts";
import { linkViewOf } from "./link-view-of.ts";

/** One view of the work as a piece of code for another page. */
export function EmbedSection(props: {
  readonly simulator: Simulator;
  readonly session: Session;
}): JSX.Element {
  const i18n = useI18n();
  const { t, text } = i18n;
  const sim = () => props.simulator;
  const shown = embedViews.find((each) => each === (() => sim().view().outcome)());
  const [view, setView] = createSignal<EmbedView>(shown ?? "payouts");
  const { became, copy, forget } = createCopying(() => field?.select());
  let field: HTMLTextAreaElement | undefined;
  const views = () =>
    embedViews
      .filter((each) => outcomeTabs[each].isAvailable(sim()))
      .map((each) => ({ value: each, label: t(`app.outcome.${each}`) }));
  const sent = createSentResults(sim);
  /** The work as a fragment: null where it is too much for a link, undefined while its results are computed. */
  const fragment = createMemo(() => {
    const workspace = props.session.outgoing(sim().workspace());
    if (holdsTooMuch(workspace)) return null;
    const results = sent();
    if (results === undefined) return undefined;
    return writeLink({
      workspace,
      view: linkViewOf(sim().view(), sim().package.programme),
      model: modelVersion,
      results,
    });
  });
  const codeOf = (fragment: string) => {
    const page = location.href.replace(/[?#].*$/, "");
    const title = t("embed.frame", {
      title: text(sim().package.about.title),
      view: t(`app.outcome.${view()}`),
    });
    return embedCode(embedAddress(page, view(), i18n.locale(), fragment), title);
  };
  const code = createMemo(() => {
    const found = fragment();
    if (found === undefined) return undefined;
    return found !== null && found.length <= longestLink ? codeOf(found) : null;
  });
  const isOnDisk = location.protocol === "file:";
  return (
    <Section level={3} title={t("embed.title")}>
      <Show when={!isOnDisk} fallback={<p>{t("embed.disk")}</p>}>
        <p>{t("embed.lead")}</p>
        <Show
          when={code()}
          fallback={<p class="fine">{t(code() === null ? "embed.tooLong" : "embed.working")}</p>}
        >
          <div class="share__embed">
            <Select
              label={t("embed.view")}
              options={views()}
              value={view()}
              onChange={(next) => {
                setView(next);
                forget();
              }}
            />
            <textarea
              ref={field}
              class="share__address share__code"
              readonly
              rows={3}
              spellcheck={false}
              data-embed-code
              aria-label={t("embed.code")}
              value={code() ?? ""}
              onFocus={(event) => event.currentTarget.select()}
            />
            <button type="button" class="button" onClick={() => void copy(code() ?? "")}>
              {t("embed.copy")}
            </button>
          </div>
          <p class="share__said" role="status">
            <Show when={became()}>{(how) => t(`embed.${how()}`)}</Show>
          </p>
        </Show>
      </Show>
    </Section>
  );
}
