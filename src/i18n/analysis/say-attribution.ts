import type { ScenarioAttribution } from "../../scenario/analysis/attribute-scenario.ts";
import { sayFault } from "../say-fault.ts";
import { type AnalysisWords, quoted, said } from "./analysis-words.ts";
import { playerName } from "./edit-name.ts";

/** Kronor that an edit moves: what it gives to some, or takes from others, whichever is more; the money that nobody gets is one more receiver. */
export function movedBy(parts: readonly number[]): number {
  const given = parts.reduce((sum, part) => sum + Math.max(0, part), 0);
  const taken = parts.reduce((sum, part) => sum + Math.max(0, -part), 0);
  return Math.max(given, taken);
}

/** What attribution says, the plainest sentence first. */
export function sayAttribution(answer: ScenarioAttribution, words: AnalysisWords): string[] {
  const { attribution, players, areas, stopped, unmoving } = answer;
  const { f, names } = words;
  const t = words.texts.attribution;
  const say = (sentence: string) => said(sentence, answer.provenance === "illustrative", words);
  const idle = unmoving.length > 0 ? [say(t.unmoving({ count: unmoving.length }))] : [];
  if (stopped !== null) {
    const { faults, faultWords } = words.texts;
    const reason = sayFault(stopped.fault, { locale: words.locale, faults, faultWords }, names);
    const edits = stopped.edits.flatMap((at) => {
      const player = players[at];
      return player === undefined ? [] : [playerName(player, words, answer.limits)];
    });
    return [
      say(edits.length === 0 ? t.stoppedNone({ reason }) : t.stopped({ edits: edits.join("; "), reason })),
    ];
  }
  if (attribution === null) return [];
  const moves = attribution.parts.map(movedBy);
  const first = moves.indexOf(Math.max(...moves));
  const leader = players[first];
  if (leader === undefined || (moves[first] as number) === 0) return [say(t.nothing), ...idle];
  const edit = quoted(playerName(leader, words, answer.limits), words);
  const moved = f.sekMillions(moves[first] as number);
  const sentences = [say(players.length === 1 ? t.only({ edit, moved }) : t.most({ edit, moved }))];
  const place = largestChange(answer);
  const area = areas[place];
  if (area !== undefined && players.length > 1) {
    const change = (attribution.after[place] as number) - (attribution.before[place] as number);
    const parts = attribution.parts.map((row) => row[place] as number);
    const own = parts.indexOf(change < 0 ? Math.min(...parts) : Math.max(...parts));
    const player = players[own];
    if (player !== undefined && change !== 0)
      sentences.push(
        say(
          t.largest({
            area: names.area(area.id),
            change: f.sekMillionsSigned(change),
            part: f.sekMillionsSigned(parts[own] as number),
            edit: quoted(playerName(player, words, answer.limits), words),
          }),
        ),
      );
  }
  return [...sentences, ...idle];
}

/** The place of the area whose award changes most. */
export function largestChange({ attribution, areas }: ScenarioAttribution): number {
  if (attribution === null) return 0;
  const changes = areas.map((_, place) =>
    Math.abs((attribution.after[place] as number) - (attribution.before[place] as number)),
  );
  return Math.max(0, changes.indexOf(Math.max(...changes)));
}

/** How exact the division is. */
export function sayExactness(
  { attribution, players }: ScenarioAttribution,
  { texts, f }: AnalysisWords,
): string {
  const t = texts.attribution;
  const sampled = attribution?.sampled ?? null;
  if (sampled === null) return t.exact({ count: 2 ** players.length });
  const error = Math.max(0, ...sampled.errors.flat());
  return t.sampled({ pairs: f.integer(sampled.pairs), error: f.sek(Math.ceil(error)) });
}
