import { areaNoun } from "../../../i18n/area-noun.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Target } from "../../../model/project/target.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";

/** A target in words: "Rinkeby: in work, at least 50%". `pack`: with the names to show. */
export function targetWords(target: Target, pack: ProgrammePackage, i18n: I18n): string {
  const own = (pack.sections.targets ?? []).find(({ id }) => id === target.id);
  if (own !== undefined) return i18n.text(own.title);
  const t = i18n.dictionary().outlook.events.target;
  const { f } = i18n;
  const { role, area, share, change = 0 } = target;
  const place =
    area === undefined
      ? i18n.t("projection.all", { noun: areaNoun(pack, i18n.locale()) })
      : (pack.programme.areas.find(({ id }) => id === area)?.name ?? area);
  const bound = role === "assistance" ? t.atMost : t.atLeast;
  return share === undefined
    ? t.change({ place, people: t.people[role], bound: bound({ amount: f.signed(change * 100, [0, 1]) }) })
    : t.level({ place, share: t.shares[role], bound: bound({ amount: f.percent(share, [0, 1]) }) });
}
