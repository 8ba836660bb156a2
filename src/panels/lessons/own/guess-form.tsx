import { createSignal, For, type JSX, Match, Show, Switch } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { areaClaims, yearsOf } from "../../../scenario/own-lesson.ts";
import type { OwnGuess, OwnOrder } from "../../../scenario/scenario.ts";
import { Select } from "../../../ui/select.tsx";

/** How many areas are put in order, and how many get a bar. */
const bounds = { ranking: [3, 8], bars: [1, 6] } as const;

/** What the class guesses in a step, of what the programme's data allow. */
export function GuessForm(props: {
  readonly pack: ProgrammePackage;
  readonly guess: OwnGuess | undefined;
  onGuess(guess: OwnGuess | undefined): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const areas = () => props.pack.programme.areas;
  const orders = (): OwnOrder[] =>
    areaClaims.filter(
      (each) =>
        each !== "perInhabitant" || areas().every(({ attributes }) => attributes.population !== undefined),
    );
  /** The first line that the data have. */
  const line = () => {
    for (const { id: area } of areas())
      for (const { id: indicator } of props.pack.programme.indicators)
        if (yearsOf({ area, indicator }, props.pack.programme).length > 1) return { area, indicator };
    return null;
  };
  const start = (kind: string): OwnGuess | undefined => {
    const ids = areas().map(({ id }) => id);
    if (kind === "first") return { kind, by: "award" };
    if (kind === "ranking") return { kind, by: "award", areas: ids.slice(0, 4) };
    if (kind === "bars") return { kind, by: "award", areas: ids.slice(0, 3) };
    const found = line();
    if (kind !== "line" || found === null) return undefined;
    return { kind, ...found, known: yearsOf(found, props.pack.programme).length - 1 };
  };
  const kinds = () =>
    (["none", "first", "ranking", "bars", "line"] as const).filter(
      (kind) =>
        (kind !== "line" || line() !== null) && (kind !== "ranking" || areas().length >= bounds.ranking[0]),
    );
  const of = <Kind extends OwnGuess["kind"]>(kind: Kind) => {
    const { guess } = props;
    return guess?.kind === kind ? (guess as Extract<OwnGuess, { kind: Kind }>) : undefined;
  };
  const byList = (by: OwnOrder, allowed: readonly OwnOrder[], onBy: (by: OwnOrder) => void) => (
    <Select
      label={t("ownLesson.by")}
      value={by}
      options={allowed.map((each) => ({ value: each, label: t(`ownLesson.orders.${each}`) }))}
      onChange={onBy}
    />
  );
  return (
    <div class="own__guess">
      <Select
        label={t("ownLesson.guess")}
        value={props.guess?.kind ?? "none"}
        options={kinds().map((kind) => ({ value: kind, label: t(`ownLesson.guesses.${kind}`) }))}
        onChange={(kind) => props.onGuess(start(kind))}
      />
      <Switch>
        <Match when={of("first")}>
          {(guess) => byList(guess().by, orders(), (by) => props.onGuess({ ...guess(), by }))}
        </Match>
        <Match when={of("ranking")}>
          {(guess) => (
            <>
              {byList(guess().by, orders(), (by) => props.onGuess({ ...guess(), by }))}
              <AreaChoice
                areas={areas()}
                chosen={guess().areas}
                bounds={bounds.ranking}
                onChosen={(chosen) => props.onGuess({ ...guess(), areas: chosen })}
              />
            </>
          )}
        </Match>
        <Match when={of("bars")}>
          {(guess) => (
            <>
              {byList(
                guess().by,
                orders().filter((each) => each !== "change"),
                (by) => {
                  if (by !== "change") props.onGuess({ ...guess(), by });
                },
              )}
              <AreaChoice
                areas={areas()}
                chosen={guess().areas}
                bounds={bounds.bars}
                onChosen={(chosen) => props.onGuess({ ...guess(), areas: chosen })}
              />
            </>
          )}
        </Match>
        <Match when={of("line")}>
          {(guess) => {
            const years = () => yearsOf(guess(), props.pack.programme);
            const put = (place: { readonly area: string; readonly indicator: string }) => {
              const { length } = yearsOf(place, props.pack.programme);
              if (length > 1) props.onGuess({ kind: "line", ...place, known: length - 1 });
            };
            const areasWith = () =>
              areas().filter(({ id }) => yearsOf({ ...guess(), area: id }, props.pack.programme).length > 1);
            const indicatorsWith = () =>
              props.pack.programme.indicators.filter(
                ({ id }) => yearsOf({ ...guess(), indicator: id }, props.pack.programme).length > 1,
              );
            return (
              <div class="own__row">
                <Select
                  label={t("ownLesson.area")}
                  value={guess().area}
                  options={areasWith().map(({ id, name }) => ({ value: id, label: name }))}
                  onChange={(area) => put({ area, indicator: guess().indicator })}
                />
                <Select
                  label={t("ownLesson.indicator")}
                  value={guess().indicator}
                  options={indicatorsWith().map(({ id }) => {
                    const naming = props.pack.indicators[id];
                    return { value: id, label: naming === undefined ? id : i18n.text(naming.title) };
                  })}
                  onChange={(indicator) => put({ area: guess().area, indicator })}
                />
                <Select
                  label={t("ownLesson.known")}
                  value={String(guess().known)}
                  options={years()
                    .slice(0, -1)
                    .map((year, at) => ({ value: String(at + 1), label: String(year) }))}
                  onChange={(known) => props.onGuess({ ...guess(), known: Number(known) })}
                />
              </div>
            );
          }}
        </Match>
      </Switch>
    </div>
  );
}

/** Areas that are chosen; fewer or more than may be stay as they are chosen, and are not taken over. */
function AreaChoice(props: {
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly bounds: readonly [number, number];
  onChosen(chosen: readonly string[]): void;
}): JSX.Element {
  const { t, f } = useI18n();
  const [chosen, setChosen] = createSignal((() => props.chosen)());
  const isFaulty = () => chosen().length < props.bounds[0] || chosen().length > props.bounds[1];
  const choose = (id: string, isChosen: boolean) => {
    const order = props.areas.map((area) => area.id);
    const next = order.filter((each) => (each === id ? isChosen : chosen().includes(each)));
    setChosen(next);
    if (!isFaulty()) props.onChosen(next);
  };
  const label = () =>
    t("ownLesson.areas", { least: f.integer(props.bounds[0]), most: f.integer(props.bounds[1]) });
  return (
    <fieldset class="own__areas">
      <legend>
        <Show when={isFaulty()} fallback={label()}>
          <strong class="text-field__fault">{label()}</strong>
        </Show>
      </legend>
      <For each={props.areas}>
        {(area) => (
          <label class="lesson__check">
            <input
              type="checkbox"
              checked={chosen().includes(area.id)}
              onChange={(event) => choose(area.id, event.currentTarget.checked)}
            />
            {area.name}
          </label>
        )}
      </For>
    </fieldset>
  );
}
