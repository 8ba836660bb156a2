import type { I18n } from "../../i18n/i18n.tsx";
import type { Casework, CaseworkInput } from "../../model/casework.ts";

/** What deep work with some comes to, in sentences. */
export function caseworkWords(
  { clients, deepShare, deepHours, otherRate, alikeRate }: CaseworkInput,
  { otherHours, exits, alikeExits, breakEvenRate }: Casework,
  { dictionary, f }: I18n,
): string[] {
  const t = dictionary().programme.casework;
  const people = (count: number) => f.integer(Math.round(count));
  const share = (of: number) => f.percent(of, [0, 1]);
  if (otherHours === null)
    return [t.tooFewHours({ share: share(deepShare), times: f.number(deepHours, [0, 2]) })];
  return [
    Number.isNaN(otherHours) || deepShare === 1 ? t.nobodyElse : t.left({ hours: share(otherHours) }),
    t.exits({ clients: people(clients), exits: people(exits), alike: people(alikeExits) }),
    breakEvenRate === null
      ? t.never({ alike: share(alikeRate), other: share(otherRate) })
      : breakEvenRate === 0
        ? t.always
        : t.breakEven({ rate: share(breakEvenRate) }),
  ];
}
