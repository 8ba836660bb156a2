import { createMemo, createUniqueId, For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { RuleEdit } from "../../model/rule/edit-rule.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { OpenSwitch, ProgrammePackage } from "../../programmes/package.ts";
import { answerEdits, answerOf, isAsked } from "./open-choice.ts";
import "./open-points.css";

export interface OpenPointsProps {
  readonly rule: Rule;
  readonly pack: ProgrammePackage;
  readonly stakes: Readonly<Record<string, number>> | undefined;
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
}

/** The points the sources leave open, largest stakes first: each with its reason and its answers to choose among. */
export function OpenPoints(props: OpenPointsProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule.panel;
  const points = createMemo(() => {
    const stake = (point: OpenSwitch) => props.stakes?.[point.id] ?? 0;
    return [...props.pack.switches].sort((a, b) => stake(b) - stake(a));
  });
  return (
    <details class="disclosure">
      <summary class="disclosure__summary">{t().openPoints}</summary>
      <p class="fine">{t().openPointsLead}</p>
      <div class="open-points">
        <For each={points()}>
          {(point) => (
            <OpenPoint
              point={point}
              rule={props.rule}
              own={props.pack.programme.rule}
              stake={props.stakes?.[point.id]}
              onEdit={props.onEdit}
            />
          )}
        </For>
      </div>
    </details>
  );
}

function OpenPoint(props: {
  readonly point: OpenSwitch;
  readonly rule: Rule;
  readonly own: Rule;
  readonly stake: number | undefined;
  onEdit(edits: readonly RuleEdit[]): void;
}): JSX.Element {
  const i18n = useI18n();
  const id = createUniqueId();
  const t = () => i18n.dictionary().rule.panel;
  const answer = createMemo(() => answerOf(props.point, props.rule, props.own));
  const isOpen = () => isAsked(props.point, props.rule, props.own);
  const stake = () => {
    if (props.stake === undefined) return "";
    return props.stake === 0 ? t().noStake : t().stake({ stake: i18n.f.sekShort(props.stake) });
  };
  return (
    <fieldset class="open-points__point" disabled={!isOpen()} aria-describedby={`${id}-reason`}>
      <legend class="open-points__title">
        {i18n.text(props.point.title)} <span class="open-points__stake">{stake()}</span>
      </legend>
      <p class="fine" id={`${id}-reason`}>
        {i18n.text(props.point.reason)}
      </p>
      <For each={props.point.options}>
        {(option) => (
          <label class="open-points__option">
            <input
              type="radio"
              name={id}
              checked={answer() === option.id}
              onChange={() => props.onEdit(answerEdits(props.point, option.id, props.rule, props.own))}
            />
            <span>{i18n.text(option.title)}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
