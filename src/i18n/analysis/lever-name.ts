import type { Lever } from "../../model/analysis/goal-seek/lever.ts";
import type { AnalysisWords } from "./analysis-words.ts";
import { isPartMeasure, quotedLimit } from "./limit-sentence.ts";

type Named = Pick<Lever, "path" | "limit">;

/** A number of the rule as a noun phrase inside a sentence. */
export function leverName({ path, limit }: Named, words: AnalysisWords): string {
  const { names, texts } = words;
  const t = texts.goalSeek.levers;
  const [list = "", member = "", ...rest] = path;
  if (list === "budgetSek") return t.budgetSek;
  if (list === "reserveSek") return t.reserveSek;
  if (list === "limits" && limit !== undefined) return t[limit.bound]({ limit: quotedLimit(limit, words) });
  const pot = names.pot(member);
  if (rest.length === 1 && rest[0] === "weight") return t.weight({ pot });
  const field = rest.at(-1) ?? "";
  const parent = rest.at(-2) ?? "";
  if (parent === "amountsSek")
    return t.field({ pot, field: t.fields.amountsSek({ area: names.area(field) }) });
  if (parent === "target") return t.field({ pot, field: t.fields.targetFor({ area: names.area(field) }) });
  const known = t.fields[field as keyof typeof t.fields];
  return t.field({ pot, field: typeof known === "string" ? known : field });
}

/** Whether a number of the rule is a sum of kronor. */
const isMoney = ({ path, limit }: Named): boolean =>
  path[0] === "budgetSek" ||
  path[0] === "reserveSek" ||
  path.at(-2) === "amountsSek" ||
  limit?.measure === "sek";

/** Whether it is written in per cent, as the rule's text does. */
const isPart = ({ limit }: Named): boolean => limit !== undefined && isPartMeasure(limit.measure);

/** A value of a number of the rule as an axis writes it. */
export const leverTick = (lever: Named, value: number, { f }: AnalysisWords): string =>
  isMoney(lever) ? f.sekShort(value) : plainValue(lever, value, f);

/** A value of a number of the rule, kronor as kronor. */
export const leverValue = (lever: Named, value: number, { f }: AnalysisWords): string =>
  isMoney(lever) ? f.sekMillions(value, [0, 3]) : plainValue(lever, value, f);

const plainValue = (lever: Named, value: number, f: AnalysisWords["f"]): string =>
  isPart(lever) ? f.percent(value, [0, 2]) : f.number(value, [0, 4]);
