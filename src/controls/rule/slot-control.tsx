import { type JSX, Match, Show, Switch } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { RuleEdit } from "../../model/rule/edit-rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { NumberField } from "../../ui/number-field.tsx";
import { AreasField } from "./areas-field.tsx";
import { InlineChoice } from "./inline-choice.tsx";
import { NumbersField } from "./numbers-field.tsx";
import { OpenMark } from "./open-mark.tsx";
import { PerAreaField } from "./per-area-field.tsx";
import type { Control, Slot } from "./prose/segment.ts";

export interface SlotControlProps {
  readonly slot: Slot;
  /** The open switches whose sum at stake stands beside this control. */
  readonly told: readonly string[];
  /** A comma or full stop that must not begin a line. */
  readonly tail: string;
  readonly pack: ProgrammePackage;
  readonly stakes: Readonly<Record<string, number>> | undefined;
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
}

type ControlOf<Kind extends Control["kind"]> = Extract<Control, { kind: Kind }>;

/** One value in a sentence as a control, with what the baseline says and what the sources leave open beside it. */
export function SlotControl(props: SlotControlProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule.panel;
  const state = () => (props.slot.was !== null ? "changed" : props.slot.open.length > 0 ? "open" : undefined);
  const as = <Kind extends Control["kind"]>(kind: Kind): ControlOf<Kind> | false =>
    props.slot.control.kind === kind && (props.slot.control as ControlOf<Kind>);
  const isWhole = () => props.slot.suffix === "" || props.slot.suffix.endsWith("%");
  const hasMore = () => props.slot.was !== null || props.told.length > 0;
  return (
    <span classList={{ "rule-text__point": props.told.length > 0 }}>
      <span class={isWhole() ? "rule-text__whole" : ""}>
        <Switch>
          <Match when={as("number")}>
            {(control) => (
              <NumberField
                inline
                label={props.slot.label}
                value={control().value}
                unit={control().unit}
                min={control().min}
                max={control().max}
                step={control().step}
                whole={control().whole}
                decimals={control().decimals}
                state={state()}
                onChange={(value, gesture) => props.onEdit(control().edits(value), gesture)}
              />
            )}
          </Match>
          <Match when={as("choice")}>
            {(control) => (
              <InlineChoice
                label={props.slot.label}
                value={control().value}
                options={control().options}
                state={state()}
                onChange={(value) => props.onEdit(control().edits(value))}
              />
            )}
          </Match>
          <Match when={as("areas")}>
            {(control) => (
              <AreasField
                label={props.slot.label}
                text={props.slot.text}
                value={control().value}
                pack={props.pack}
                state={state()}
                onChange={(ids) => props.onEdit(control().edits(ids))}
              />
            )}
          </Match>
          <Match when={as("perArea")}>
            {(control) => (
              <PerAreaField
                label={props.slot.label}
                text={props.slot.text}
                control={control()}
                pack={props.pack}
                state={state()}
                onEdit={props.onEdit}
              />
            )}
          </Match>
          <Match when={as("numbers")}>
            {(control) => (
              <NumbersField
                label={props.slot.label}
                value={control().value}
                state={state()}
                onChange={(values, gesture) => props.onEdit(control().edits(values), gesture)}
              />
            )}
          </Match>
          <Match when={as("none")}>{props.slot.text}</Match>
        </Switch>
        <Show when={props.slot.control.kind !== "perArea"}>
          {isWhole() ? props.slot.suffix : props.slot.suffix.replace(/^\s/u, " ")}
        </Show>
        <Show when={!hasMore()}>{props.tail}</Show>
      </span>
      <Show when={props.slot.was}>
        {(was) => (
          <span class="rule-text__was">
            {" "}
            <span class="hidden-visually">{t().baseline({ value: "" })}</span>
            <s>{was()}</s>
          </span>
        )}
      </Show>
      <Show when={props.told.length > 0}>
        <OpenMark ids={props.told} pack={props.pack} stakes={props.stakes} />
      </Show>
      <Show when={hasMore()}>{props.tail}</Show>
    </span>
  );
}
