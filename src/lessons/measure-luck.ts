import { prepareLuck } from "../model/analysis/luck/luck.ts";
import type { Luck, LuckArea } from "../model/analysis/luck/luck-answer.ts";
import type { Claim } from "./claim.ts";
import type { Measure } from "./measure-schema.ts";
import type { Scene } from "./scene.ts";

type Of<Kind extends Measure["measure"]> = Extract<Measure, { readonly measure: Kind }>;

/** Deviations that nine draws in ten lie within, either way. */
const nineInTen = 1.645;

const drawn = new WeakMap<Scene, Luck>();
const exact = new WeakMap<Scene, Luck>();

/** The luck meter as the tab Analysis shows it, computed once for a scene. Throws where the rule has no such meter. */
const luckOf = (scene: Scene): Luck => computed(scene, drawn, {});

/** The same for what rests on no draw: a single one is made. */
const exactLuckOf = (scene: Scene): Luck => computed(scene, exact, { draws: 1 });

function computed(scene: Scene, held: WeakMap<Scene, Luck>, options: { readonly draws?: number }): Luck {
  const found = held.get(scene);
  if (found !== undefined) return found;
  const prepared = prepareLuck(scene.rule, scene.programme, options);
  if (!prepared.ok) throw new RangeError(JSON.stringify(prepared.error));
  const { parts, compute, answer } = prepared.value;
  const all = Array.from({ length: parts }, (_, part) => {
    const result = compute(part);
    if (!result.ok) throw new RangeError(JSON.stringify(result.error));
    return result.value;
  });
  const luck = answer(all);
  if (!luck.ok) throw new RangeError(JSON.stringify(luck.error));
  held.set(scene, luck.value);
  return luck.value;
}

function potOf(id: string, { pots }: Luck) {
  const found = pots.find((pot) => pot.id === id);
  if (found === undefined) throw new RangeError(`${id} pays for no change`);
  return found;
}

/** An area's change in a pot: in people (to one decimal: a share among more people may be a part of one), how far chance moves it either way nine times in ten, or what it is paid. */
export function changeInPeople({ area, pot, what }: Of<"changeInPeople">, scene: Scene): Claim {
  const found = potOf(pot, exactLuckOf(scene)).areas.find((each) => each.area === area);
  if (found === undefined) throw new RangeError(`no area ${area}`);
  if (what === "sek") return { unit: "sek", value: found.sek };
  const { people, chancePeople } = found;
  if (people === null || chancePeople === null) throw new RangeError(`nobody counted in ${area}`);
  return { unit: "people", value: what === "people" ? people : nineInTen * chancePeople };
}

/** Share of the differences between areas that is chance. Throws where nothing can be told. */
export function chanceShare({ pot }: Of<"chanceShare">, scene: Scene): number {
  const luck = exactLuckOf(scene);
  const reliability = pot === undefined ? null : potOf(pot, luck).reliability;
  const share = pot === undefined ? luck.chanceShare : reliability === null ? null : 1 - reliability;
  if (share === null) throw new RangeError("chance cannot be told from true changes");
  return share;
}

/** An end of the interval of an award, in kronor. */
export function luckRange({ area, of, end }: Of<"luckRange">, scene: Scene): number {
  const found: LuckArea | undefined = luckOf(scene).areas.find(({ id }) => id === area);
  if (found === undefined) throw new RangeError(`no area ${area}`);
  return Math.round(found[of][end]);
}

/** What a way to treat chance would do. Throws where the figures do not allow it. */
export function treatmentOf({ treatment, what }: Of<"treatment">, scene: Scene): Claim {
  const found = luckOf(scene).treatments.find(({ id }) => id === treatment);
  const { misplaced = null, movedSek = null } = found ?? {};
  if (found === undefined || misplaced === null || movedSek === null) throw new RangeError(`no ${treatment}`);
  if (what === "delay") return { unit: "years", value: found.delayYears };
  return { unit: "sek", value: what === "moved" ? movedSek : misplaced.sek };
}
