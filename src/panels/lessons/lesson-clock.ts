import { createSignal } from "solid-js";

/** How long a class has been at each step of a lesson. */
interface Clock {
  readonly lesson: string;
  readonly step: string;
  /** When it was last set going, on the page's own clock; null while it waits. */
  readonly since: number | null;
  /** Milliseconds at each step before that. */
  readonly spent: Readonly<Record<string, number>>;
}

const [clock, setClock] = createSignal<Clock | null>(null);
const [now, setNow] = createSignal(0);
let ticking: ReturnType<typeof setInterval> | undefined;

/** What has run since it was set going is counted to the step that it ran for. */
function settled({ lesson, step, since, spent }: Clock): Clock {
  const at = performance.now();
  const more = since === null ? 0 : at - since;
  return {
    lesson,
    step,
    since: since === null ? null : at,
    spent: { ...spent, [step]: (spent[step] ?? 0) + more },
  };
}

function put(next: Clock | null): void {
  clearInterval(ticking);
  setNow(performance.now());
  setClock(next);
  if (next !== null && next.since !== null) ticking = setInterval(() => setNow(performance.now()), 1000);
}

const secondsAt = (on: Clock, step: string): number => {
  const running = step === on.step && on.since !== null ? Math.max(0, now() - on.since) : 0;
  return Math.round(((on.spent[step] ?? 0) + running) / 1000);
};

/**
 * The clock of a lesson, which goes on from step to step; in this tab's memory alone. Every step opens a page of its
 * own, so that it cannot be a component's.
 */
export const lessonClock = {
  isRunning: (lesson: string): boolean => clock()?.lesson === lesson && clock()?.since !== null,
  /** Seconds at a step; null where the lesson's clock has not been started. */
  at: (lesson: string, step: string): number | null => {
    const on = clock();
    return on?.lesson === lesson ? secondsAt(on, step) : null;
  },
  /** Seconds of the whole lesson. */
  inAll: (lesson: string): number => {
    const on = clock();
    if (on?.lesson !== lesson) return 0;
    const steps = new Set([...Object.keys(on.spent), on.step]);
    return [...steps].reduce((sum, step) => sum + secondsAt(on, step), 0);
  },
  /** Sets it going, or lets it wait. */
  press: (lesson: string, step: string): void => {
    const on = clock();
    if (on?.lesson !== lesson) put({ lesson, step, since: performance.now(), spent: {} });
    else put({ ...settled(on), step, since: on.since === null ? performance.now() : null });
  },
  /** The class is at another step now: what runs, runs for that. */
  moveTo: (lesson: string, step: string): void => {
    const on = clock();
    if (on?.lesson === lesson && on.step !== step) put({ ...settled(on), step });
  },
  forget: (): void => put(null),
};
