import type { Fault } from "./result.ts";

/** Faults that a list holds; a file may be wrong in more places than anyone will read. */
const mostFaults = 1000;
/** Names that a fault offers to choose from. */
const mostNames = 20;

/** A list of faults that has an end: the first are kept, the rest are counted. */
export class FaultList {
  readonly #kept: Fault[] = [];
  #more = 0;

  add(fault: Fault): void {
    if (fault.code === "moreFaults") this.#more += Number(fault.value);
    else if (this.#kept.length < mostFaults) this.#kept.push(fault);
    else this.#more += 1;
  }

  /** Adds every fault of another list, and what that one only counted. */
  addAll(faults: Iterable<Fault>): this {
    for (const fault of faults) this.add(fault);
    return this;
  }

  /** Faults added so far. */
  get count(): number {
    return this.#kept.length + this.#more;
  }

  /** The faults in the order in which they were found; `moreFaults` at the end tells how many are only counted. */
  list(): readonly Fault[] {
    return this.#more === 0 ? this.#kept : [...this.#kept, { code: "moreFaults", value: this.#more }];
  }
}

/** The first names that a fault offers to choose from, and how many more there are. */
export function choiceOf(names: ReadonlySet<string> | readonly string[]): Pick<Fault, "allowed" | "more"> {
  const count = "size" in names ? names.size : names.length;
  const allowed: string[] = [];
  for (const name of names) {
    if (allowed.length === mostNames) return { allowed, more: count - mostNames };
    allowed.push(name);
  }
  return { allowed };
}
