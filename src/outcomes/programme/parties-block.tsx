import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { FigureView } from "../../figure/figure-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type Parties, partiesIn, type withParty } from "../../model/parties.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { Select } from "../../ui/select.tsx";
import type { Collaboration } from "./collaboration-view.ts";
import { participationFigure } from "./participation-figure.ts";
import { goalsOfSource, partiesFigure } from "./parties-figure.ts";
import "./parties-block.css";

/** The choice of what goals ask for, beside the areas. */
const required = "required";

/** How often agencies took part, as the source counts it, and who takes part in which goal, as people set it themselves. */
export function PartiesBlock(props: {
  readonly collaboration: Collaboration;
  readonly package: ProgrammePackage;
  readonly parties: Parties;
  onParty(cell: Parameters<typeof withParty>[1], isOn: boolean): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme.parties;
  const counted = createMemo(() => participationFigure(props.collaboration, props.package, i18n));
  const figure = createMemo(() => partiesFigure(props.collaboration, props.parties, props.package, i18n));
  const [place, setPlace] = createSignal(required);
  const area = () => (place() === required ? null : place());
  return (
    <>
      <Show when={counted()}>
        {(participations) => (
          <div class="fact-block" data-block="participations">
            <h3 class="fact-block__title">{t().participations}</h3>
            <p>{participations().words.join(" ")}</p>
            <FigureView figure={participations()} />
          </div>
        )}
      </Show>
      <Show when={figure()}>
        {(grid) => (
          <div class="fact-block" data-block="parties">
            <h3 class="fact-block__title">
              {t().title} <span class="section__mark">{i18n.dictionary().programme.ownInputMark}</span>
            </h3>
            <p>{t().lead}</p>
            <Select
              label={t().place}
              value={place()}
              options={[
                { value: required, label: t().askedFor },
                ...props.package.programme.areas.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={setPlace}
            />
            <div class="parties">
              <For each={goalsOfSource(props.collaboration)}>
                {(goal) => (
                  <fieldset class="parties__goal">
                    <legend class="parties__title">{i18n.text(goal.title)}</legend>
                    <For each={props.collaboration.parties ?? []}>
                      {(party) => (
                        <label class="parties__party">
                          <input
                            type="checkbox"
                            checked={partiesIn(props.parties, area(), goal.id).includes(party.id)}
                            onChange={(event) =>
                              props.onParty(
                                { area: area(), goal: goal.id, party: party.id },
                                event.currentTarget.checked,
                              )
                            }
                          />
                          {i18n.text(party.title)}
                        </label>
                      )}
                    </For>
                  </fieldset>
                )}
              </For>
            </div>
            <div aria-live="polite">
              <For each={grid().words}>{(sentence) => <p>{sentence}</p>}</For>
            </div>
            <FigureView figure={grid()} />
          </div>
        )}
      </Show>
    </>
  );
}
