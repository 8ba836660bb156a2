import { run } from "./run.ts";

/** The command line: `npm run --silent utfall -- <command> ...` (start.mjs). Never shows a stack. */

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

/** A function, because what is read as one text cannot wait outside one. */
async function answer(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    line: (text) => process.stdout.write(`${text}\n`),
    error: (sentence) => process.stderr.write(`${sentence}\n`),
  });
}

answer().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`This is a fault of the simulator itself, please report it: ${message}\n`);
  process.exitCode = 1;
});
