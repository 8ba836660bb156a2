import { type Locale, locales } from "../programmes/package.ts";
import { type OutcomeId, outcomes } from "./view-state.ts";

/** What of a scenario may be shown inside another page: to read only, and the programme's tab has fields that change the scenario. */
export type EmbedView = Exclude<OutcomeId, "programme">;

export const embedViews = outcomes.filter((id): id is EmbedView => id !== "programme");

/** What an address asks for: one view, read only, in the language of the page around it. */
export interface Embedding {
  readonly view: EmbedView;
  /** Null: the reader's own. */
  readonly locale: Locale | null;
}

/**
 * Reads the query of an address; null where the page is to be shown whole. A view that is not known is the payouts, and
 * so is the whole page inside another: there somebody could lay it under something else to be clicked on.
 */
export function readEmbedding(query: string, isFramed: boolean): Embedding | null {
  const asked = new URLSearchParams(query);
  const view = asked.get("embed");
  if (view === null && !isFramed) return null;
  return {
    view: embedViews.find((each) => each === view) ?? "payouts",
    locale: locales.find((each) => each === asked.get("lang")) ?? null,
  };
}

/** The address that shows one view of a link's workspace alone. `page`: address of the whole page without query and fragment. */
export const embedAddress = (page: string, view: EmbedView, locale: Locale, fragment: string): string =>
  `${page}?embed=${view}&lang=${locale}${fragment}`;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

const attribute = (text: string): string => text.replace(/[&"<>]/g, (sign) => escapes[sign] ?? sign);

/** The piece of HTML for somebody else's page; `title` is read out for the frame. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="900" loading="lazy" style="border: 0"></iframe>`;
