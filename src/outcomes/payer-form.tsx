import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { commonPayers, countedPeople, matchCosts, mostValueSek } from "../model/payers/payer-list.ts";
import { payerMatrix } from "../model/payers/payer-matrix.ts";
import type { ParameterId } from "../model/project/parameters.ts";
import { ownOf } from "../model/project/payments.ts";
import type { Rule } from "../model/rule/rule.ts";
import type { ProgrammePackage } from "../programmes/package.ts";
import type { Scenario, Workspace } from "../scenario/scenario.ts";
import { likeliest, settingOf } from "../session/assumed.ts";
import { setAssumption } from "../session/commands/set-assumption.ts";
import {
  setCounts,
  setGrantShare,
  setMatchCost,
  setPayerValue,
  setTypedCost,
} from "../session/commands/set-payers.ts";
import { NumberField } from "../ui/number-field.tsx";
import { Select } from "../ui/select.tsx";
import { payerNames } from "./payer-names.ts";
import "./payer-form.css";

export interface PayerFormProps {
  readonly package: ProgrammePackage;
  readonly scenario: Scenario;
  readonly rule: Rule;
  change(command: (workspace: Workspace) => Workspace, gesture?: string): void;
}

const percent = (share: number): number => Number((share * 100).toFixed(6));
const shareOf = (share: number): number => Number((share / 100).toFixed(8));

/** The matrix of kronor by cause and payer to fill in, and how it is counted. Everything is saved with the scenario. */
export function PayerForm(props: PayerFormProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().payers;
  const programme = () => props.package.programme;
  const names = () => payerNames(props.package, i18n);
  // The programme's own lists: rows and columns keep their fields, and the focus in them, while kronor change.
  const list = () => programme().payerList ?? commonPayers;
  const matrix = createMemo(() => payerMatrix(list(), props.scenario.payers));
  const grantShareOf = (payer: string) => matrix().payers.find(({ id }) => id === payer)?.grantShare ?? 0;
  const countsOf = (cause: string) => matrix().causes.find(({ id }) => id === cause)?.counts ?? "none";
  const asksForOwn = () => ownOf(1_000_000, props.rule.conditions ?? {}) > 0;
  const assumed = (id: ParameterId) => likeliest(settingOf(programme(), props.scenario, id));
  const assume = (id: ParameterId, value: number, gesture: string) =>
    props.change((workspace) => setAssumption(workspace, programme(), id, value), `${id} ${gesture}`);
  return (
    <div class="payer-form">
      <p class="fine">{t().form.lead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="payer-form__scroll" tabIndex={0} aria-label={t().matrix}>
        <table class="payer-form__matrix">
          <caption class="hidden-visually">{t().matrix}</caption>
          <thead>
            <tr>
              <td />
              <For each={list().payers}>{({ id }) => <th scope="col">{names().payer(id)}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={list().causes}>
              {({ id: cause }) => (
                <tr data-cause={cause}>
                  <th scope="row">{names().cause(cause)}</th>
                  <For each={list().payers}>
                    {({ id: payer }) => (
                      <td data-label={names().payer(payer)}>
                        <NumberField
                          label={t().form.value({ cause: names().cause(cause), payer: names().payer(payer) })}
                          labelHidden
                          value={matrix().value(cause, payer) ?? 0}
                          isBlank={matrix().value(cause, payer) === null}
                          unit="kr"
                          min={-mostValueSek}
                          max={mostValueSek}
                          whole
                          step={1000}
                          onChange={(sek, gesture) =>
                            props.change(
                              (workspace) => setPayerValue(workspace, cause, payer, sek),
                              `${cause} ${payer} ${gesture}`,
                            )
                          }
                          onBlank={(gesture) =>
                            props.change(
                              (workspace) => setPayerValue(workspace, cause, payer, null),
                              `${cause} ${payer} ${gesture}`,
                            )
                          }
                        />
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
            <tr data-cause="share">
              <th scope="row">{t().form.share}</th>
              <For each={list().payers}>
                {({ id }) => (
                  <td data-label={names().payer(id)}>
                    <NumberField
                      label={t().form.shareOf({ payer: names().payer(id) })}
                      labelHidden
                      value={percent(grantShareOf(id))}
                      unit="percent"
                      suffix="%"
                      min={0}
                      max={100}
                      onChange={(share, gesture) =>
                        props.change(
                          (workspace) => setGrantShare(workspace, programme(), id, shareOf(share)),
                          `share ${id} ${gesture}`,
                        )
                      }
                    />
                  </td>
                )}
              </For>
            </tr>
          </tbody>
        </table>
      </section>
      <fieldset class="payer-form__counts">
        <legend>{t().form.goesWith}</legend>
        <For each={list().causes}>
          {({ id: cause }) => (
            <Select
              label={names().cause(cause)}
              options={countedPeople.map((value) => ({ value, label: t().goesWith[value] }))}
              value={countsOf(cause)}
              onChange={(people) =>
                props.change((workspace) => setCounts(workspace, programme(), cause, people))
              }
            />
          )}
        </For>
      </fieldset>
      <div class="payer-form__common">
        <NumberField
          label={t().form.cost}
          value={(matrix().costSek ?? 0) / 1e6}
          isBlank={matrix().costSek === null}
          unit="millionKr"
          min={0}
          max={1_000_000}
          decimals={3}
          onBlank={(gesture) => props.change((workspace) => setTypedCost(workspace, null), `cost ${gesture}`)}
          onChange={(millions, gesture) =>
            props.change(
              (workspace) => setTypedCost(workspace, Math.round(millions * 1e6)),
              `cost ${gesture}`,
            )
          }
        />
        <Show when={asksForOwn()}>
          <Select
            label={t().form.match}
            options={matchCosts.map((value) => ({ value, label: t().form.matchKinds[value] }))}
            value={matrix().matchCost}
            onChange={(kind) => props.change((workspace) => setMatchCost(workspace, kind))}
          />
        </Show>
        <NumberField
          label={t().form.years}
          value={assumed("benefit-years")}
          min={0}
          max={60}
          onChange={(years, gesture) => assume("benefit-years", years, gesture)}
        />
        <NumberField
          label={t().form.rate}
          value={percent(assumed("discount-rate"))}
          unit="percent"
          suffix="%"
          min={-5}
          max={20}
          step={0.5}
          onChange={(rate, gesture) => assume("discount-rate", shareOf(rate), gesture)}
        />
        <NumberField
          label={t().form.deadweight}
          value={percent(assumed("deadweight"))}
          unit="percent"
          suffix="%"
          min={0}
          max={100}
          onChange={(share, gesture) => assume("deadweight", shareOf(share), gesture)}
        />
      </div>
    </div>
  );
}
