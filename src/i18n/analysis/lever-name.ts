import type { Lever } from "../../model/analysis/goal-seek/lever.ts";
import type { AnalysisWords } from "./analysis-words.ts";

/** A number of the rule as a noun phrase inside a sentence. */
export function leverName({ path }: Pick<Lever, "path">, { names, texts }: AnalysisWords): string {
  const t = texts.goalSeek.levers;
  const [list = "", member = "", ...rest] = path;
  if (list === "budgetSek") return t.budgetSek;
  if (list === "reserveSek") return t.reserveSek;
  if (list === "limits") return t.limit({ limit: member });
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
const isMoney = ({ path }: Pick<Lever, "path">): boolean =>
  path[0] === "budgetSek" || path[0] === "reserveSek" || path.at(-2) === "amountsSek";

/** A value of a number of the rule as an axis writes it. */
export const leverTick = (lever: Pick<Lever, "path">, value: number, { f }: AnalysisWords): string =>
  isMoney(lever) ? f.sekShort(value) : f.number(value, [0, 4]);

/** A value of a number of the rule, kronor as kronor. */
export const leverValue = (lever: Pick<Lever, "path">, value: number, { f }: AnalysisWords): string =>
  isMoney(lever) ? f.sekMillions(value, [0, 3]) : f.number(value, [0, 4]);
