import type { ViewState } from "../../session/view-state.ts";

/** A stop of the tour: what is pointed at, and how the page must be for it to be there. */
export interface TourStop {
  readonly id: "payouts" | "indicators" | "rule" | "outcome" | "scenarios" | "help";
  /** The first that is on screen is pointed at. */
  readonly targets: readonly string[];
  readonly view?: Partial<ViewState>;
}

/** The stops in their order; a programme without indicators has none for them. */
export const tourStops = (hasIndicators: boolean): readonly TourStop[] => [
  { id: "payouts", targets: [".payouts__row", ".outcome__picture"], view: { outcome: "payouts" } },
  ...(hasIndicators
    ? [
        {
          id: "indicators",
          targets: [".indicator", ".what-if"],
          view: { whatIf: "indicators" },
        } as const,
      ]
    : []),
  {
    id: "rule",
    targets: [".what-if [role='tab'][aria-selected='true']", ".what-if"],
    view: { whatIf: "rule" },
  },
  { id: "outcome", targets: [".outcome [role='tablist']"] },
  { id: "scenarios", targets: [".scenario-bar", ".header"] },
  { id: "help", targets: [".menu:has([data-action='help']) > .menu__button", ".header"] },
];
