import { type PayerAnswer, payerAnswers, transferTo } from "../model/payers/payer-answers.ts";
import { type Band, grantTotalAt, type Projection } from "../model/project/projection.ts";
import { grantTotals } from "../model/project/series.ts";

/** How a projection's payers are counted, for its JSON. */
export function breakEvenJson({ facts }: Projection): object {
  const { years, rate, deadweight, matchCost, costSek } = facts.breakEven;
  return { years, rate, deadweight, matchCost, costSek };
}

/** What a place comes to over all years: every payer, and the ledger of the ordinary grant (null where there is none). */
export function payersJson(projection: Projection, place: number): object {
  const ledger = grantTotals.map((total) => [total, grantTotalAt(projection, total, place)] as const);
  return {
    payers: payerAnswers(projection, place).map(payerJson),
    ordinaryGrant: ledger.some(([, band]) => band === null) ? null : Object.fromEntries(ledger),
  };
}

function payerJson(answer: PayerAnswer): object {
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
    transferSek: answer.isSociety ? 0 : transferTo(answer),
    unknown,
    unfollowed,
  };
}

const known = (band: Band | null): Band | null => (band === null || Number.isNaN(band.mean) ? null : band);
