import type { TimeLane, TimeLanes } from "../../../figure/time-lanes.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Kronor } from "./award-kronor.ts";
import type { AwardPlan } from "./award-plan.ts";

/** An award as lanes over the years: measured, published, paid, used. */
export function lanesOf(plan: AwardPlan, kronor: Kronor, i18n: I18n): TimeLanes {
  const t = i18n.dictionary().outlook.timeline;
  const { f } = i18n;
  const paidAt = plan.year + (plan.month - 0.5) / 12;
  const end = plan.year + 1;
  const [firstRead, lastRead] = [plan.measured[0], plan.measured.at(-1)];
  const money = (sek: number) => (Number.isFinite(sek) ? { text: f.sekMillions(Math.round(sek)) } : {});
  const firstYear = Math.max(Math.min(firstRead ?? plan.year, plan.year), plan.year - 6);
  const knownFrom = Math.min((lastRead ?? plan.year) + 1, paidAt - 0.1);
  const lanes: TimeLane[] = [
    ...(lastRead === undefined
      ? []
      : [
          {
            label: t.lanes.measured,
            stretches: plan.measured
              .filter((year) => year >= firstYear)
              .map((year) => ({ from: year, to: year + 1, colour: "--pot-1" })),
            moments: [],
          },
          {
            label: t.lanes.published,
            stretches: [{ from: knownFrom, to: paidAt, colour: "--pot-1", isOpen: true }],
            moments: [],
          },
        ]),
    { label: t.lanes.paid, stretches: [], moments: [paidAt], ...money(kronor.award) },
    ...(plan.now > 0 || kronor.now > 0.5
      ? [
          {
            label: plan.isAdvanced ? t.lanes.ahead : t.lanes.now,
            stretches: [
              {
                from: plan.isAdvanced ? plan.year : paidAt,
                to: end,
                colour: plan.isAdvanced ? "--pot-2" : "--pot-3",
              },
            ],
            moments: [],
            ...money(kronor.now),
          },
        ]
      : []),
    ...(plan.next > 0
      ? [
          {
            label: t.lanes.next,
            stretches: [{ from: end, to: end + 1, colour: "--pot-3" }],
            moments: [],
            ...money(kronor.next),
          },
        ]
      : []),
    ...(plan.lost > 0 || kronor.lost > 0.5
      ? [{ label: t.lanes.lost, stretches: [], moments: [], losses: [end], ...money(kronor.lost) }]
      : []),
  ];
  return { firstYear, years: end + 1 - firstYear, sayYear: f.year, lanes };
}
