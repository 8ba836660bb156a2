/** One question on its way: how to put it, and how to close it. */
export interface Job {
  /** Puts the question; called at most once per worker it is put to. */
  start(): void;
  /** Answers it without a result. Later answers to it change nothing. */
  drop(code: "stale" | "crashed" | "noAnswer" | "disposed"): void;
}

/** A queue of two: the job in hand and the newest that waits. */
export class Lane {
  #inHand: Job | null = null;
  #waiting: Job | null = null;

  /** Takes a job: starts it when the lane is free, else lets it wait in place of the one that waited. */
  add(job: Job): void {
    if (this.#inHand === null) {
      this.#inHand = job;
      job.start();
      return;
    }
    this.#waiting?.drop("stale");
    this.#waiting = job;
  }

  /** The job in hand is answered: the one that waits begins. Jobs that are no longer in hand change nothing. */
  done(job: Job): void {
    if (this.#inHand !== job) return;
    this.#inHand = this.#waiting;
    this.#waiting = null;
    this.#inHand?.start();
  }

  /** Drops everything in the lane. */
  drain(code: "crashed" | "noAnswer" | "disposed"): void {
    const jobs = [this.#inHand, this.#waiting];
    this.#inHand = null;
    this.#waiting = null;
    for (const job of jobs) job?.drop(code);
  }
}
