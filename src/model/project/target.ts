import type { Role } from "./roles.ts";

/** What was observed: the people on assistance in a year, all areas together, against those of the start. */
export interface ObservedChange {
  readonly year: number;
  /** -0.375 is 37.5 % fewer. */
  readonly change: number;
}

/** A level to be reached: by an area, or (without `area`) by all areas together. */
export interface Target {
  readonly id: string;
  readonly role: Role;
  readonly area?: string;
  /** The share to be reached, or the change against the start as a part of it: -0.5 is half as many. */
  readonly share?: number;
  readonly change?: number;
  /** What was observed on the way. */
  readonly observed?: readonly ObservedChange[];
}
