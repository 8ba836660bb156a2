import type { RuleTexts } from "../../../i18n/en/rule.ts";
import type { Formats } from "../../../i18n/format.ts";
import { yearsInWords } from "../../../i18n/names.ts";
import { sentences } from "../../../i18n/parts.ts";
import { type Calendar, moneyInYear } from "../../../model/rule/calendar.ts";
import type { Piece } from "./segment.ts";
import type { Writer } from "./writer.ts";

/** For which years the rule pays, and which areas take part in some of them only. Changed below the text, not in it. */
export function calendarProse(w: Writer): Piece[] {
  return sentences<Piece>(whole(w, scheduleSentence), whole(w, areaSentences));
}

/** Sentences that change as a whole: the baseline's struck out before them. */
function whole(w: Writer, say: (w: Writer, rule: Calendar) => string): Piece[] | null {
  const or = (words: string) => (words === "" ? w.t.calendar.areas.none : words);
  const now = say(w, w.rule);
  const before = w.baseline === null ? now : say(w, w.baseline);
  if (now === "" && before === "") return null;
  const text: Piece = { kind: "text", text: or(now) };
  return before === now ? [text] : sentences<Piece>([{ kind: "gone", text: or(before) }], [text]);
}

/** "The money is paid for 2013 and 2014." Amounts are told where a year has its own. */
export function scheduleSentence(
  w: { readonly t: Pick<RuleTexts, "calendar">; readonly f: Formats },
  rule: Calendar,
): string {
  const { prose } = w.t.calendar;
  const { schedule } = rule;
  if (schedule === undefined) return prose.noEnd;
  const isOwn = schedule.some(
    ({ budgetSek, reserveSek }) => budgetSek !== undefined || reserveSek !== undefined,
  );
  const told = isOwn
    ? w.f.list(
        schedule.map(({ year }) =>
          prose.amount({
            year: w.f.year(year),
            amount: w.f.sekMillions(moneyInYear(rule, year) ?? 0, [0, 3]),
          }),
        ),
      )
    : years(
        w.f,
        schedule.map(({ year }) => year),
      );
  return prose.paid({ years: told });
}

/** "2013 and 2014", "2010–2015". */
const years = (f: Formats, all: readonly number[]): string =>
  all.length === 2 ? f.list(all.map((year) => f.year(year))) : yearsInWords(f, all);

function areaSentences(w: Writer, { areaYears = [] }: Calendar): string {
  const { prose } = w.t.calendar;
  return areaYears
    .map(({ areas, from, to }) => {
      const span = { from: w.f.year(from), to: w.f.year(to) };
      const [only] = areas;
      return areas.length === 1 && only !== undefined
        ? prose.area({ area: w.areaName(only), ...span })
        : prose.areas({ areas: w.f.list(areas.map(w.areaName)), ...span });
    })
    .join(" ");
}
