import * as v from "valibot";
import { treatmentIds } from "../model/analysis/luck/treatments.ts";
import { bandSeries, meanSeries } from "../model/project/series.ts";
import { idSchema, yearSchema } from "../model/rule/primitives.ts";
import { orders } from "../scenario/order-guess.ts";

/** Place in an order: 1 is first, -1 last. */
const rankSchema = v.pipe(
  v.number(),
  v.integer(),
  v.check((rank) => rank !== 0, "rank"),
);
const ranked = { by: v.picklist(orders), rank: rankSchema };
const fromTo = v.strictTuple([yearSchema, yearSchema]);
const placeAndYear = { area: v.exactOptional(idSchema), year: yearSchema };

/** What a claim of a lesson is measured by: one kind per thing that texts say numbers about. */
export const measureSchema = v.variant("measure", [
  /** Name of the area at a place of an order. */
  v.strictObject({ measure: v.literal("areaAt"), ...ranked }),
  /** What that area gets (kronor, kronor per inhabitant, change against the programme as it is). */
  v.strictObject({ measure: v.literal("amountAt"), ...ranked }),
  v.strictObject({ measure: v.literal("award"), area: idSchema }),
  v.strictObject({ measure: v.literal("perInhabitant"), area: idSchema }),
  /** Kronor against the programme as it is. */
  v.strictObject({ measure: v.literal("change"), area: idSchema }),
  /** Number of areas that get more, less or nothing. */
  v.strictObject({ measure: v.literal("count"), of: v.picklist(["areas", "gain", "lose", "nothing"]) }),
  /** Kronor paid to all, this year of award. */
  v.strictObject({ measure: v.literal("paid") }),
  /** Kronor that the rule has to distribute in a year of its list. */
  v.strictObject({ measure: v.literal("money"), year: yearSchema }),
  /** A level as a share. */
  v.strictObject({ measure: v.literal("level"), area: idSchema, indicator: idSchema, year: yearSchema }),
  /** Change of a level in points. */
  v.strictObject({ measure: v.literal("points"), area: idSchema, indicator: idSchema, years: fromTo }),
  /** The same over several areas, weighted by people where they are known. */
  v.strictObject({
    measure: v.literal("groupPoints"),
    areas: v.pipe(v.array(idSchema), v.minLength(1)),
    indicator: idSchema,
    years: fromTo,
  }),
  /** People that a level counts among: a cohort of pupils, the inhabitants of working age. */
  v.strictObject({ measure: v.literal("size"), area: idSchema, indicator: idSchema, year: yearSchema }),
  /** People among them who have the outcome: pupils who passed, inhabitants in work. */
  v.strictObject({ measure: v.literal("having"), area: idSchema, indicator: idSchema, year: yearSchema }),
  /** People who would have had it the later year if their share had stayed as in the earlier one. */
  v.strictObject({
    measure: v.literal("havingAsBefore"),
    area: idSchema,
    indicator: idSchema,
    years: fromTo,
  }),
  /** What one person is in points of a level. */
  v.strictObject({
    measure: v.literal("personPoints"),
    area: idSchema,
    indicator: idSchema,
    year: yearSchema,
  }),
  /** Kronor more for the area if one person more had the outcome that year. */
  v.strictObject({ measure: v.literal("onePerson"), area: idSchema, indicator: idSchema, year: yearSchema }),
  /** Of the area at a place in the order of a level (1 is the highest): its name, that level, or what it gets. */
  v.strictObject({
    measure: v.literal("atLevel"),
    indicator: idSchema,
    year: yearSchema,
    rank: rankSchema,
    what: v.picklist(["name", "level", ...orders]),
  }),
  /** Kronor that the rule has to distribute in several years of its list together. */
  v.strictObject({ measure: v.literal("moneyOver"), years: fromTo }),
  /** Share of the money to where the neediest fifth of the inhabitants live, by one indicator or all. */
  v.strictObject({ measure: v.literal("neediestShare"), indicator: v.exactOptional(idSchema) }),
  /** What an award means to a municipality, or to all: paid, spent in advance, lost at the year-end, own money. */
  v.strictObject({
    measure: v.literal("terms"),
    municipality: v.exactOptional(v.string()),
    what: v.picklist(["paid", "advance", "usable", "lost", "own"]),
  }),
  /** Expected value of a series of the projection; of an area, or of all together; `from`: summed over years. */
  v.strictObject({
    measure: v.literal("projected"),
    series: v.picklist([...bandSeries, ...meanSeries]),
    ...placeAndYear,
    from: v.exactOptional(yearSchema),
  }),
  /** What an assumption of the projection is set to, for all areas. */
  v.strictObject({ measure: v.literal("assumption"), assumption: idSchema }),
  /** Share of draws in which an award falls, is nothing, or a target is met. */
  v.strictObject({ measure: v.literal("chance"), event: idSchema, ...placeAndYear }),
  /** People fewer on assistance since the target's start: by the cycle, by the programme, and what neither explains of what was observed. */
  v.strictObject({
    measure: v.literal("credit"),
    target: idSchema,
    of: v.picklist(["cycle", "programme", "rest", "all"]),
  }),
  /** People of a target: at its start, wanted at its end, observed on the way. */
  v.strictObject({
    measure: v.literal("target"),
    target: idSchema,
    what: v.picklist(["start", "wanted", "observed"]),
  }),
  /** Of the luck meter, for a pot that pays for a change: an area's change in people, how far chance alone moves it, kronor from the pot. */
  v.strictObject({
    measure: v.literal("changeInPeople"),
    area: idSchema,
    pot: idSchema,
    what: v.picklist(["people", "chance", "sek"]),
  }),
  /** Share of the differences between areas that is chance, of one pot or all. */
  v.strictObject({ measure: v.literal("chanceShare"), pot: v.exactOptional(idSchema) }),
  /** What nine awards in ten lie between: were the year lived again, or if nothing had really changed. */
  v.strictObject({
    measure: v.literal("luckRange"),
    area: idSchema,
    of: v.picklist(["award", "unchanged"]),
    end: v.picklist(["low", "high"]),
  }),
  /** Of a way to treat chance: kronor in another area than true changes would give, kronor that change hands, years that the figures are older. */
  v.strictObject({
    measure: v.literal("treatment"),
    treatment: v.picklist(treatmentIds),
    what: v.picklist(["misplaced", "moved", "delay"]),
  }),
  /** A figure of a table of the programme's sources: of a row, or of an area. */
  v.strictObject({ measure: v.literal("figure"), table: idSchema, row: idSchema }),
  /** Kronor that were published for an area. */
  v.strictObject({ measure: v.literal("published"), published: idSchema, area: idSchema }),
  /** What a source tells of a project. */
  v.strictObject({
    measure: v.literal("project"),
    project: idSchema,
    what: v.picklist(["grantedSek", "participants", "exits"]),
  }),
  /** How often agencies took part in an area's measures, how many measures those were, and how often per hundred. */
  v.strictObject({
    measure: v.literal("participation"),
    area: idSchema,
    what: v.picklist(["times", "measures", "perHundred"]),
  }),
  /** The level of working together that a source found for a goal (1 is the first). */
  v.strictObject({ measure: v.literal("foundLevel"), goal: idSchema }),
]);
export type Measure = v.InferOutput<typeof measureSchema>;
