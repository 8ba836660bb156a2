import { createMemo, createUniqueId, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type CyclePath, cyclePaths } from "../../model/project/cycle-parameters.ts";
import { parameters } from "../../model/project/parameters.ts";
import { Select } from "../../ui/select.tsx";
import { VerticalSlider } from "../../ui/vertical-slider.tsx";
import { cyclePicture } from "./cycle-picture.ts";
import { sayChoice } from "./reader-unit.ts";
import "./cycle-editor.css";

export interface CycleEditorProps {
  readonly path: CyclePath;
  readonly isChanged: boolean;
  /** The index of each year, 0 an ordinary one. */
  readonly values: readonly number[];
  /** The calendar year of the first. */
  readonly firstYear: number;
  onPath(path: CyclePath): void;
  /** A year, counted from 1. */
  onYear(year: number, value: number, gesture: string): void;
}

/** How far a year can be drawn. */
const reach = 3;
const step = 0.1;

/** Which way the business cycle goes: a choice, a line, and a slider per year where it is drawn by hand. */
export function CycleEditor(props: CycleEditorProps): JSX.Element {
  const i18n = useI18n();
  const id = createUniqueId();
  const t = () => i18n.dictionary().assumptions.cycle;
  const nameOf = (path: CyclePath) => sayChoice(parameters.cycle, cyclePaths.indexOf(path), i18n);
  const options = () => cyclePaths.map((value) => ({ value, label: nameOf(value) }));
  const name = () => nameOf(props.path).toLocaleLowerCase(i18n.locale());
  const years = () => props.values.map((_, at) => i18n.f.year(props.firstYear + at));
  const said = () =>
    i18n.f.list(props.values.map((value, at) => `${years()[at] ?? ""} ${i18n.f.signed(value, [0, 2])}`));
  const picture = createMemo(() => cyclePicture(props.values, reach));
  // By place: a slider that is moved must stay the same one.
  const places = createMemo(() => props.values.map((_, at) => at), [], {
    equals: (a, b) => a.length === b.length,
  });
  const isOwn = () => props.path === "own";
  const isRandom = () => props.path === "random";
  /** Years under the picture, as many as there is room for. */
  const isLabelled = (at: number) =>
    props.values.length <= 6 || at % Math.ceil(props.values.length / 5) === 0;
  return (
    <div class="cycle">
      <Select
        label={t().choice}
        labelHidden
        options={options()}
        value={props.path}
        state={props.isChanged ? "changed" : undefined}
        onChange={(path) => props.onPath(path)}
      />
      <p class="fine" id={id}>
        {isOwn() ? t().hint : isRandom() ? t().random : ""}
      </p>
      <Show when={!isRandom()}>
        <div class="cycle__frame">
          <div class="cycle__scale" aria-hidden="true">
            <span>{t().good}</span>
            <span>{t().ordinary}</span>
            <span>{t().bad}</span>
          </div>
          <div class="cycle__scroll" tabIndex={isOwn() ? undefined : -1}>
            <div class="cycle__plot" style={{ "--years": String(props.values.length) }}>
              <svg
                class="cycle__line"
                viewBox="0 0 100 100"
                preserveAspectRatio="none"
                role="img"
                aria-label={t().picture({ path: name(), values: said() })}
              >
                <path class="cycle__zero" d={picture().zero} />
                <path class="cycle__area" d={picture().area} />
                <path class="cycle__path" d={picture().path} />
              </svg>
              <For each={places()}>
                {(at) => (
                  <span class="cycle__year">
                    <Show when={isOwn()}>
                      <VerticalSlider
                        min={-reach}
                        max={reach}
                        step={step}
                        value={props.values[at] ?? 0}
                        label={t().year({ year: years()[at] ?? "" })}
                        valueText={t().value({ value: i18n.f.signed(props.values[at] ?? 0, [0, 2]) })}
                        describedBy={id}
                        onInput={(value, gesture) => props.onYear(at + 1, value, gesture)}
                      />
                    </Show>
                    <span class="cycle__label" aria-hidden="true">
                      {isLabelled(at) ? years()[at] : ""}
                    </span>
                  </span>
                )}
              </For>
            </div>
          </div>
        </div>
        <Show when={!isOwn()}>
          <button type="button" class="button cycle__draw" onClick={() => props.onPath("own")}>
            {t().draw}
          </button>
        </Show>
      </Show>
    </div>
  );
}
