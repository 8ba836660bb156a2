import type { I18n } from "../i18n/i18n.tsx";
import { commonPayers } from "../model/payers/payer-list.ts";
import type { ProgrammePackage } from "../programmes/package.ts";
import type { PayerDifference } from "../scenario/differences-in-payers.ts";
import { payerNames } from "./payer-names.ts";

/** What a difference is about, and what was and is said of it; null: it is not known. */
export interface ToldDifference {
  readonly what: string;
  readonly was: string | null;
  readonly now: string | null;
}

/** One field of what is said of payers, in words. */
export function payerDifference(
  { path, before, after }: PayerDifference,
  pack: ProgrammePackage,
  i18n: I18n,
): ToldDifference {
  const t = i18n.dictionary().payers;
  const { f } = i18n;
  const names = payerNames(pack, i18n);
  const { causes, payers } = pack.programme.payerList ?? commonPayers;
  const told = (what: string, say: (value: PayerDifference["before"]) => string | null): ToldDifference => ({
    what,
    was: say(before),
    now: say(after),
  });
  const [field = "", id = "", payer = ""] = path;
  switch (field) {
    case "values":
      return told(t.differs.value({ cause: names.cause(id), payer: names.payer(payer) }), (value) =>
        value === null ? null : t.differs.perYear({ money: f.sek(Number(value)) }),
      );
    case "counts": {
      const given = causes.find((cause) => cause.id === id)?.counts ?? "none";
      return told(
        t.differs.counts({ cause: names.cause(id) }),
        (value) => t.goesWith[(value ?? given) as keyof typeof t.goesWith],
      );
    }
    case "grantShares": {
      const given = payers.find((each) => each.id === id)?.grantShare ?? 0;
      return told(t.differs.grantShare({ payer: names.payer(id) }), (value) =>
        f.percent(Number(value ?? given)),
      );
    }
    case "costSek":
      return told(t.differs.cost, (value) => (value === null ? t.differs.asPaid : f.sek(Number(value))));
    default:
      return told(
        t.differs.matchCost,
        (value) => t.form.matchKinds[(value ?? "new") as keyof typeof t.form.matchKinds],
      );
  }
}
