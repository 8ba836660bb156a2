import type { JSX } from "solid-js";
import { PictureView } from "../../figure/picture-view.tsx";
import { type LaneStretch, timeLanes } from "../../figure/time-lanes.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { PaymentAxis, Stretch } from "../../model/payment-plan.ts";

/** When figures are from, money is paid and can be used: lanes over years. `summary` says the same in words. */
export function PaymentPicture(props: { readonly axis: PaymentAxis; readonly summary: string }): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme.conditions;
  const first = () => props.axis.years[0] ?? 0;
  const time = (part: number) => first() + part * props.axis.years.length;
  const stretch =
    (colour: string) =>
    (each: Stretch): LaneStretch => ({
      from: time(each.from),
      to: time(each.to),
      colour,
      isOpen: each.isOpen,
    });
  const end = () => {
    const { lastYear } = props.axis;
    if (lastYear === null) return null;
    return {
      year: lastYear,
      name: i18n.dictionary().rule.calendar.picture.lastYear({ year: i18n.f.year(lastYear) }),
    };
  };
  const lanes = () => {
    const { measured, paidAt, advance, use } = props.axis;
    const open = use.some(({ isOpen }) => isOpen);
    return [
      { label: t().measured, stretches: measured.map(stretch("--pot-1")), moments: [] },
      ...(paidAt.length === 0 ? [] : [{ label: t().paid, stretches: [], moments: paidAt.map(time) }]),
      ...(advance.length === 0
        ? []
        : [{ label: t().advanced, stretches: advance.map(stretch("--pot-2")), moments: [] }]),
      {
        label: t().use,
        stretches: use.map(stretch("--pot-3")),
        moments: [],
        ...(open && { text: t().openUse }),
      },
    ];
  };
  return (
    <PictureView
      label={`${t().axis}. ${props.summary}`}
      draw={(wide) =>
        timeLanes(
          {
            firstYear: first(),
            years: props.axis.years.length,
            sayYear: (year) => i18n.f.year(year),
            lanes: lanes(),
            end: end(),
          },
          Math.min(wide, 704),
        )
      }
    />
  );
}
