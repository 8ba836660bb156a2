import { type Accessor, createSignal } from "solid-js";

/** Why nothing is saved, or not yet: the storage is full, closed to us, or takes long to answer. */
export type Trouble = "full" | "closed" | "slow";

/** Autosave status. */
export interface AutosaveStatus {
  readonly trouble: Trouble | null;
  /** Records that could not be read were moved out of the way when this session was opened. */
  readonly isQuarantined: boolean;
  /** Something waits to be written. */
  readonly isWaiting: boolean;
  /** Sessions that a later edition of the page wrote: they stay as they are. */
  readonly later: number;
  /** Id of the session that this tab had, where it came only after something had been done; null: none. */
  readonly cameLate: string | null;
}

/** The status, and the ways to change it. */
export interface StatusReport {
  readonly status: Accessor<AutosaveStatus>;
  report(change: Partial<AutosaveStatus>): void;
  /** Something failed: what the browser does not let us do is in the status. */
  failed(error: unknown): void;
  /** Carries out what may fail. */
  tried<Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value>;
}

/** A status without trouble. */
export function createStatusReport(): StatusReport {
  const [status, setStatus] = createSignal<AutosaveStatus>({
    trouble: null,
    isQuarantined: false,
    isWaiting: false,
    later: 0,
    cameLate: null,
  });
  const report = (change: Partial<AutosaveStatus>) => {
    setStatus((last) => ({ ...last, ...change }));
  };
  const failed = (error: unknown) => {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    report({ trouble: isFull ? "full" : "closed" });
  };
  return {
    status,
    report,
    failed,
    async tried(work, otherwise) {
      try {
        return await work();
      } catch (error) {
        failed(error);
        return otherwise;
      }
    },
  };
}
