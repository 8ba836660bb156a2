import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { run } from "../../../src/cli/run.ts";

const catalogue = createCatalogue();

/** What a call of the command line printed, line by line, and its exit code. */
export interface Called {
  readonly exitCode: number;
  readonly lines: readonly string[];
  readonly errors: readonly string[];
}

/** Calls the command line in this process. */
export function call(...words: readonly string[]): Called {
  const lines: string[] = [];
  const errors: string[] = [];
  const exitCode = run(
    words,
    { line: (text) => lines.push(text), error: (text) => errors.push(text) },
    catalogue,
  );
  if (typeof exitCode !== "number") throw new Error("this command takes its time: use callLater");
  return { exitCode, lines, errors };
}

/** Calls a command that works in threads. */
export async function callLater(...words: readonly string[]): Promise<Called> {
  const lines: string[] = [];
  const errors: string[] = [];
  const exitCode = await run(
    words,
    { line: (text) => lines.push(text), error: (text) => errors.push(text) },
    catalogue,
  );
  return { exitCode, lines, errors };
}
