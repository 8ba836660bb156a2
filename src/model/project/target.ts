import type { Role } from "./roles.ts";

/** A level to be reached: by an area, or (without `area`) by all areas together. */
export interface Target {
  readonly id: string;
  readonly role: Role;
  readonly area?: string;
  /** The share to be reached, or the change against the start as a part of it: -0.5 is half as many. */
  readonly share?: number;
  readonly change?: number;
}
