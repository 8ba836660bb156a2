import type { ImportFault, ImportFaultCode } from "./fault.ts";

/** Leaves a reader that is fed piece by piece with a fault; its entry point catches it and gives the fault as a value. */
export class Refusal extends Error {
  readonly fault: ImportFault;
  constructor(code: ImportFaultCode, more: Omit<ImportFault, "code"> = {}) {
    super(code);
    this.fault = { code, ...more };
  }
}
