// A thread of Node does not read TypeScript by itself, whatever reads it for the process that starts it.
import { register } from "tsx/esm/api";

register();
await import("./projection-thread.ts");
