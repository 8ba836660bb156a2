import type { Programme } from "../model/programme.ts";
import type { Fault, Result } from "../model/result.ts";
import type { Changes, MoreOf, QuestionName, ValueOf } from "../scenario/questions.ts";
import type { HostEnd } from "./worker-host.ts";

/** Why a question got no answer, where the rule is not to blame. */
export interface EngineFailure {
  /** `stale`: a newer question took its place. */
  readonly code: "stale" | HostEnd;
}

export type Answer<Value> = Result<Value, Fault | EngineFailure>;

/** Answers questions about programmes and changes, wherever the computing is done. No promise is left open and none rejects. */
export interface AllocationEngine {
  /** Keeps a programme under a key for all later questions. */
  load(key: string, programme: Programme): void;
  /**
   * Asks one of the questions of `src/scenario/questions.ts`. Questions on the same lane replace each other: one is
   * computed, the newest waits, those between are answered `stale`; answers on a lane come in the order of their
   * questions.
   */
  ask<Name extends QuestionName>(
    lane: string,
    name: Name,
    key: string,
    changes: Changes,
    ...more: MoreOf<Name>
  ): Promise<Answer<ValueOf<Name>>>;
  /** Stops the worker; every open question, and every later one, is answered `disposed`. */
  dispose(): void;
}
