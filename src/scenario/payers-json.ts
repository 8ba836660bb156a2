import { imbalanceOf, type PayerAnswer, payerAnswers } from "../model/payers/payer-answers.ts";
import { type Band, grantTotalAt, type Projection } from "../model/project/projection.ts";
import { grantTotals } from "../model/project/series.ts";

/** How a projection's payers are counted, for its JSON. */
export function breakEvenJson({ facts }: Projection): object {
  const { years, rate, deadweight, matchCost, costSek } = facts.breakEven;
  return { years, rate, deadweight, matchCost, costSek };
}

/** What a place comes to over all years: every payer, and the ledger of the ordinary grant (null where there is none). */
export function payersJson(projection: Projection, place: number): object {
  const answers = payerAnswers(projection, place);
  const losers = imbalanceOf(answers)?.losers ?? [];
  const ledger = grantTotals.map((total) => [total, grantTotalAt(projection, total, place)] as const);
  return {
    payers: answers.map((answer) =>
      payerJson(answer, losers.find(({ id }) => id === answer.id)?.sek ?? null),
    ),
    ordinaryGrant: ledger.some(([, band]) => band === null) ? null : Object.fromEntries(ledger),
  };
}

function payerJson(answer: PayerAnswer, transferSek: number | null): object {
  const { id, cost, gain, net, needed, unknown, unfollowed } = answer;
  return {
    id,
    cost,
    gain: known(gain),
    net: known(net),
    needed:
      needed === null
        ? null
        : needed.atMean.kind === "never"
          ? { never: needed.atMean.reason }
          : { p5: needed.p5, atMean: needed.atMean.people, p95: needed.p95 },
    transferSek,
    unknown,
    unfollowed,
  };
}

const known = (band: Band | null): Band | null => (band === null || Number.isNaN(band.mean) ? null : band);
