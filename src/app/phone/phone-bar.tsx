import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Simulator } from "../../session/simulator.ts";
import { keepHeight } from "../../ui/keep-height.ts";
import { NotIn } from "../not-in.tsx";
import { stripOf } from "./strip-of.ts";
import "./phone-bar.css";

/** The two halves of the page, of which a phone has room for one at a time. */
export type PhoneSide = "whatIf" | "outcome";

const sides = ["whatIf", "outcome"] as const;

/** At the foot of a narrow page, or under a lesson at the head of the work, and always in sight there: what the change comes to, and the way between cause and effect. */
export function PhoneBar(props: {
  readonly simulator: Simulator;
  readonly side: PhoneSide;
  onSide(side: PhoneSide): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t, f } = i18n;
  const strip = createMemo(() => {
    const sim = props.simulator;
    const [now, before] = [sim.result().value, sim.baselineResult().value];
    return now && before && stripOf(sim.shownPackage().programme.areas, now, before, sim.view().area);
  });
  /** Nothing is no small number of millions. */
  const sayAward = (sek: number) => (sek === 0 ? f.sek(0) : f.sekShort(sek));
  let bar!: HTMLDivElement;
  // What the page leaves free for it, however high it is.
  keepHeight("--phone-bar", () => bar);
  const names = { whatIf: () => t("app.whatIf.title"), outcome: () => t("app.outcome.tabs") };
  return (
    <div ref={bar} class="phone-bar">
      <NotIn onGo={() => props.onSide("whatIf")} />
      <Show when={props.simulator.result().failure}>
        <p class="phone-bar__fault" role="status">
          {t("phone.failed")}
        </p>
      </Show>
      <Show when={strip()}>
        {(shown) => (
          <div class="phone-bar__strip" data-older={props.simulator.result().status === "failed"}>
            <Show when={shown().own}>
              {(own) => (
                <p class="phone-bar__own">
                  <span class="phone-bar__name">{own().name}</span>{" "}
                  <strong>{sayAward(own().awardSek)}</strong>{" "}
                  <span class="phone-bar__change">
                    {own().changeSek === 0 ? "±0" : f.sekShortSigned(own().changeSek)}
                  </span>
                </p>
              )}
            </Show>
            <ul class="phone-bar__others plain-list" aria-label={t("phone.largest")}>
              <For each={shown().largest}>
                {(area) => (
                  <li>
                    <span class="phone-bar__name">{area.name}</span>{" "}
                    {shown().isMoved ? f.sekShortSigned(area.changeSek) : sayAward(area.awardSek)}
                  </li>
                )}
              </For>
            </ul>
          </div>
        )}
      </Show>
      <nav class="phone-bar__sides" aria-label={t("phone.sides")}>
        <For each={sides}>
          {(side) => (
            <button
              type="button"
              class="phone-bar__side"
              data-side={side}
              aria-current={props.side === side ? "true" : undefined}
              onClick={() => props.onSide(side)}
            >
              {names[side]()}
            </button>
          )}
        </For>
      </nav>
    </div>
  );
}
