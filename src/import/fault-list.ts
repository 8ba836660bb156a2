import type { ImportFault, ImportFaultCode } from "./fault.ts";

/** Faults kept one by one; all are counted. */
const mostKept = 1000;

/** The faults of a table: counted in full, kept up to a number nobody reads through. */
export class FaultList {
  readonly kept: ImportFault[] = [];
  readonly counts = new Map<ImportFaultCode, number>();

  add(fault: ImportFault): void {
    const count = (this.counts.get(fault.code) ?? 0) + 1;
    this.counts.set(fault.code, count);
    // The first of each kind is kept, however many of other kinds came before.
    if (this.kept.length < mostKept || count <= 20) this.kept.push(fault);
  }

  get isEmpty(): boolean {
    return this.counts.size === 0;
  }
}
