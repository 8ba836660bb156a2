import { createEffect, createSignal, type JSX, on } from "solid-js";
import { areaNoun } from "../../../i18n/area-noun.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { ProjectionFacts } from "../../../model/project/projection.ts";
import { type Role, roles } from "../../../model/project/roles.ts";
import type { StartState } from "../../../model/project/start-state.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { type OwnTarget, ownTarget } from "../../../scenario/own-target.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import { Segmented } from "../../../ui/segmented.tsx";
import { Select } from "../../../ui/select.tsx";
import { placeIn } from "../projection-view.ts";
import { shareAtStart } from "../sections/start-of.ts";

const everyone = "all";

/** A new target: of whom, where, a level or a change, how much, by when. */
export function TargetForm(props: {
  readonly facts: ProjectionFacts;
  readonly start: StartState;
  readonly area: string | null;
  readonly package: ProgrammePackage;
  onAdd(target: OwnTarget): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().outlook.events.form;
  const [role, setRole] = createSignal<Role>("employment");
  // The place in hand, which it follows; another can be chosen until then.
  const [place, setPlace] = createSignal((() => props.area)() ?? everyone);
  const [kind, setKind] = createSignal<"share" | "change">("share");
  const [amount, setAmount] = createSignal<number | null>(null);
  const [year, setYear] = createSignal<number | null>(null);
  const area = () => (place() === everyone ? null : place());
  const last = () => props.facts.firstYear + props.facts.years - 1;
  const shownYear = () => Math.min(last(), Math.max(props.facts.firstYear, year() ?? last()));
  const isUp = () => role() !== "assistance";
  /** A point or so better than where it starts, until something else is filled in. */
  const suggested = () => {
    if (kind() === "change") return isUp() ? 10 : -10;
    const share = shareAtStart(props.start, role(), placeIn(props.facts, area()));
    const next = Math.round(share * 100) + (isUp() ? 2 : -2);
    return Number.isFinite(next) ? Math.min(100, Math.max(0, next)) : 50;
  };
  const shownAmount = () => amount() ?? suggested();
  const hasSchool = () => props.start.cohorts.some((leavers) => leavers > 0);
  const reset = () => setAmount(null);
  const years = () => Array.from({ length: props.facts.years }, (_, at) => props.facts.firstYear + at);
  createEffect(
    on(
      () => props.area,
      (next) => {
        setPlace(next ?? everyone);
        reset();
      },
      { defer: true },
    ),
  );
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    props.onAdd(ownTarget(role(), area(), kind(), Number((shownAmount() / 100).toFixed(6)), shownYear()));
    reset();
  };
  return (
    <form class="target-form" onSubmit={add} aria-label={t().title}>
      <Select
        label={t().role}
        value={role()}
        options={roles
          .filter((each) => each !== "school" || hasSchool())
          .map((each) => ({ value: each, label: t().roles[each] }))}
        onChange={(next) => {
          setRole(next);
          reset();
        }}
      />
      <Select
        label={i18n.t("projection.place")}
        value={place()}
        options={[
          {
            value: everyone,
            label: i18n.t("projection.all", { noun: areaNoun(props.package, i18n.locale()) }),
          },
          ...props.package.programme.areas.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(next) => {
          setPlace(next);
          reset();
        }}
      />
      <Segmented
        label={t().kind}
        value={kind()}
        options={[
          { value: "share", label: t().kinds.share },
          { value: "change", label: t().kinds.change },
        ]}
        onChange={(next) => {
          setKind(next);
          reset();
        }}
      />
      <NumberField
        label={kind() === "share" ? t().share : t().change}
        value={shownAmount()}
        unit="percent"
        suffix="%"
        min={kind() === "share" ? 0 : -100}
        max={kind() === "share" ? 100 : 1000}
        signed={kind() === "change"}
        onChange={setAmount}
      />
      <Select
        label={t().year}
        value={String(shownYear())}
        options={years().map((each) => ({ value: String(each), label: i18n.f.year(each) }))}
        onChange={(next) => setYear(Number(next))}
      />
      <button type="submit" class="button">
        {t().add}
      </button>
    </form>
  );
}
