import type { Session } from "./session.ts";
import { forgetChosenSources } from "./storage/chosen-source.ts";
import { forgetKeptInTab } from "./storage/kept-in-tab.ts";

/** Forgets all work on this device, and begins anew. Whether the browser let us. */
export async function forgetAll({ autosave, beginNew }: Session): Promise<boolean> {
  forgetKeptInTab();
  await beginNew();
  const isForgotten = await autosave.forgetAll();
  return forgetChosenSources().then(
    () => isForgotten,
    () => false,
  );
}
