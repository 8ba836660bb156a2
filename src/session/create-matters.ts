import { type Accessor, createEffect, createSignal, onCleanup, untrack } from "solid-js";
import type { ProjectionAnswer } from "../engine/projection-engine.ts";
import type { ParameterId } from "../model/project/parameters.ts";
import type { Sensitivity } from "../model/project/sensitivity.ts";

/** How much a parameter matters: worked out, under way (the last answer stays), or not to be had. */
export interface Matter {
  readonly value?: Sensitivity;
  /** The value is that of an earlier scenario. */
  readonly isOlder: boolean;
  readonly isFailed: boolean;
}

/** How much a parameter matters, asked of who works it out. */
export type AskMatter = (id: ParameterId) => Promise<ProjectionAnswer<Sensitivity>>;

export type Matters = Readonly<Partial<Record<ParameterId, Matter>>>;

/** Milliseconds without a change after which it is asked anew: while a control moves, answers would only come late. */
const rest = 400;

/** Questions asked at once, so that calling off leaves little behind. */
const atOnce = 2;

/**
 * Asks how much the wanted parameters matter, one after the other, and anew when `subject` changes. Parameters that
 * are no longer wanted are not asked about. Needs an owner.
 */
export function createMatters(
  subject: Accessor<unknown>,
  wanted: Accessor<readonly ParameterId[]>,
  ask: AskMatter,
  restMs = rest,
): Accessor<Matters> {
  const [matters, setMatters] = createSignal<Matters>({});
  let round = 0;
  let lastSubject: unknown;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isResting = true;
  let open = 0;
  const asked = new Set<ParameterId>();

  const put = (id: ParameterId, answer: ProjectionAnswer<Sensitivity>): void => {
    setMatters((all) => {
      const former = all[id];
      const next: Matter = answer.ok
        ? { value: answer.value, isOlder: false, isFailed: false }
        : { ...(former?.value && { value: former.value }), isOlder: true, isFailed: true };
      return { ...all, [id]: next };
    });
  };

  const next = (): ParameterId | undefined =>
    isResting ? undefined : untrack(wanted).find((each) => !asked.has(each));

  /** Asks one question after the other, as long as there is one. */
  const work = async (): Promise<void> => {
    const id = next();
    if (id === undefined) return;
    asked.add(id);
    const mine = round;
    const answer = await ask(id);
    if (mine === round) put(id, answer);
    await work();
  };

  const begin = (): void => {
    isResting = false;
    while (open < atOnce && next() !== undefined) {
      open += 1;
      void work().finally(() => {
        open -= 1;
      });
    }
  };

  createEffect(() => {
    const now = subject();
    wanted();
    const isNew = now !== lastSubject;
    lastSubject = now;
    clearTimeout(timer);
    if (isNew) {
      round += 1;
      asked.clear();
      setMatters((all) =>
        Object.fromEntries(Object.entries(all).map(([id, matter]) => [id, { ...matter, isOlder: true }])),
      );
    }
    if (isNew) isResting = true;
    timer = setTimeout(begin, isResting ? restMs : 0);
  });
  onCleanup(() => {
    round += 1;
    isResting = true;
    clearTimeout(timer);
  });
  return matters;
}
