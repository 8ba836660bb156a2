import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { FigureView } from "../../../figure/figure-view.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { targetsOf } from "../../../model/project/input.ts";
import type { Projection } from "../../../model/project/projection.ts";
import { type YearlyEvent, yearlyEvents } from "../../../model/project/series.ts";
import type { StartState } from "../../../model/project/start-state.ts";
import type { Target } from "../../../model/project/target.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { mostTargets, type OwnTarget } from "../../../scenario/own-target.ts";
import { Section } from "../../../ui/section.tsx";
import { Select } from "../../../ui/select.tsx";
import { eventsFigure } from "./events-figure.ts";
import { eventsView, everyArea } from "./events-view.ts";
import { TargetBlock } from "./target-block.tsx";
import { TargetForm } from "./target-form.tsx";
import "./events.css";

/** What may happen, and in how many draws: awards that fall or are nothing, and targets. */
export function EventsSection(props: {
  readonly projection: Projection;
  /** Null: all areas together. */
  readonly area: string | null;
  readonly start: StartState | null;
  /** The first award is held against the baseline's: the scenario says something else. */
  readonly isCompared: boolean;
  readonly targets: readonly OwnTarget[];
  readonly package: ProgrammePackage;
  onTargets(targets: readonly OwnTarget[]): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().outlook.events;
  const [kind, setKind] = createSignal<YearlyEvent>("fall");
  const counted = createMemo(() => targetsOf({ programme: props.package.programme, targets: props.targets }));
  const view = createMemo(() =>
    eventsView(props.projection, counted(), props.area, props.isCompared, props.package, i18n),
  );
  // Hundreds of rows that nobody looks at would be made again with every refinement of the bands.
  const [isEveryOpen, setEveryOpen] = createSignal(false);
  const every = createMemo(() =>
    isEveryOpen()
      ? everyArea(props.projection, kind(), props.area, props.isCompared, props.package, i18n)
      : null,
  );
  const ofProgramme = () => props.package.programme.targets ?? [];
  const remove = (target: OwnTarget) => props.onTargets(props.targets.filter((each) => each !== target));
  const add = (target: OwnTarget) => {
    const others = props.targets.filter(({ id, year }) => id !== target.id || year !== target.year);
    props.onTargets([...others, target]);
  };
  const block = (
    target: Target & { readonly year?: number },
    start: StartState,
    onRemove: (() => void) | undefined,
  ) => (
    <TargetBlock
      target={target}
      projection={props.projection}
      start={start}
      package={props.package}
      onRemove={onRemove}
    />
  );
  return (
    <Section isFolding id="events" title={t().title} sentences={[t().lead, ...view().sentences]}>
      <FigureView figure={eventsFigure(view(), props.projection, i18n)} />
      <details class="outlook-fold" onToggle={(event) => setEveryOpen(event.currentTarget.open)}>
        <summary>{t().everyAreaOpen}</summary>
        <div class="events__every">
          <Select
            label={t().choose}
            value={kind()}
            options={yearlyEvents.map((each) => ({ value: each, label: t().kinds[each] }))}
            onChange={setKind}
          />
          <Show when={every()}>{(figure) => <FigureView figure={figure()} />}</Show>
        </div>
      </details>
      <Show when={props.start}>
        {(start) => (
          <>
            <h3 class="events__targets">{t().targets}</h3>
            <p class="section__said">{t().targetsLead}</p>
            <For each={ofProgramme()}>{(target) => block(target, start(), undefined)}</For>
            <For each={props.targets}>{(target) => block(target, start(), () => remove(target))}</For>
            <Show
              when={props.targets.length < mostTargets}
              fallback={<p class="fine">{t().noMore({ most: mostTargets })}</p>}
            >
              <TargetForm
                facts={props.projection.facts}
                start={start()}
                area={props.area}
                package={props.package}
                onAdd={add}
              />
            </Show>
          </>
        )}
      </Show>
    </Section>
  );
}
