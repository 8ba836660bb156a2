import { citeSource } from "../../i18n/cite-source.ts";
import type { Step } from "../../model/trace.ts";
import type { ExplainContext } from "./context.ts";
import type { FigureOrigin, FigurePiece } from "./explain-piece.ts";

export type ObservationStep = Extract<Step, { kind: "observation" }>;
export type AttributeStep = Extract<Step, { kind: "attribute" }>;

function originOf(
  c: ExplainContext,
  title: string,
  value: string,
  { provenance, source }: Pick<ObservationStep, "provenance" | "source">,
): FigureOrigin {
  const found = c.pack.sources.find(({ id }) => id === source);
  return {
    title,
    value,
    provenance: c.provenances[provenance].name,
    isMadeUp: provenance === "illustrative",
    source:
      found === undefined
        ? c.texts.figure.noSource
        : c.texts.figure.source({ source: citeSource(found, c.f) }),
    url: found?.url ?? null,
  };
}

/** People in words: "69 people". */
export function peopleInWords(c: ExplainContext, count: number): string {
  const tenths = Math.abs(count) < 10 ? 10 : 1;
  return c.texts.people({ count: Math.round(count * tenths) / tenths });
}

/** The level of a window as a figure: one origin per year that it rests on. */
export function levelFigure(
  c: ExplainContext,
  text: string,
  observations: readonly ObservationStep[],
): FigurePiece {
  const origins = observations.map((observation) => {
    const title = c.texts.figure.observation({
      indicator: c.names.indicatorTitle(observation.indicator),
      area: c.names.area(c.area),
      year: c.f.year(observation.year),
    });
    const exact = c.f.percent(observation.value, [0, 5]);
    const { denominator } = observation;
    const counted =
      denominator === null ? "" : `, ${c.texts.figure.counted({ count: peopleInWords(c, denominator) })}`;
    return originOf(c, title, exact + counted, observation);
  });
  return { kind: "figure", text, origins };
}

/** An attribute's value as a figure. */
export function attributeFigure(c: ExplainContext, step: AttributeStep): FigurePiece {
  const text = c.f.number(step.value, [0, 4]);
  const title = c.texts.figure.attribute({
    attribute: c.names.attributeTitle(step.attribute),
    area: c.names.area(c.area),
  });
  return { kind: "figure", text, origins: [originOf(c, title, c.f.number(step.value, [0, 8]), step)] };
}
