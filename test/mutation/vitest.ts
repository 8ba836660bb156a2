import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import { expect as chaiExpect, use } from "chai";
import fc from "fast-check";

/**
 * What the model's tests take from "vitest", on Mocha: `npm run mutation` runs them thousands of times, which Mocha
 * does within one process where Vitest would load every module anew each time. Assertions are Vitest's own.
 */

use(JestExtend);
use(JestChaiExpect);
use(JestAsymmetricMatchers);
// The same cases for every mutant: whether one is noticed does not depend on the day.
fc.configureGlobal({ seed: 1 });

declare const it: (title: string, run: () => unknown) => void;
declare const describe: (title: string, define: () => void) => void;

type Run = (...values: never[]) => unknown;

/** One test per case, told apart by its number. An array is spread over the arguments. */
const each =
  (cases: readonly unknown[]) =>
  (title: string, run: Run): void => {
    for (const [i, given] of cases.entries()) {
      const values = (Array.isArray(given) ? given : [given]) as never[];
      it(`${title} [${i + 1}]`, () => run(...values));
    }
  };

const define = (title: string, run: () => unknown): void => it(title, run);

const test = Object.assign(define, {
  each,
  runIf: (isRun: boolean) => (title: string, run: () => unknown) => {
    if (isRun) define(title, run);
  },
});
const suite = (title: string, content: () => void): void => describe(title, content);

export { chaiExpect as expect, suite as describe, test };
