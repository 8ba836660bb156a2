import { createKeptInTab } from "./storage/kept-in-tab.ts";

/** Name of the element that says what a file made for pupils opens with: the fragment of a link. */
const name = "utfall-opens";

/** The edition in one file as the browser read it, before anything was put into it; null in other editions. */
let asRead: HTMLElement | null = null;

/**
 * For the edition in one file, before it reads its address: keeps what it was read from, for `pupilFile`; and where that
 * made it, gives it the address it opens with. Once in a tab: a reload finds the pupil where the pupil was.
 */
export function openPupilFile(): void {
  asRead = document.documentElement.cloneNode(true) as HTMLElement;
  const opens = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const [opened, setOpened] = createKeptInTab<string | null>("opened", null, (found) =>
    typeof found === "string" ? found : null,
  );
  if (opens === undefined || !opens.startsWith("#") || location.hash !== "" || opened() === opens) return;
  setOpened(() => opens);
  history.replaceState(history.state, "", `${location.pathname}${location.search}${opens}`);
}

/** The whole of this edition as a file that opens with what a link holds, without network and without anything to type; null where the edition is not one file. */
export function pupilFile(fragment: string): Blob | null {
  if (asRead === null) return null;
  const page = asRead.cloneNode(true) as HTMLElement;
  page.querySelector(`meta[name="${name}"]`)?.remove();
  const opens = document.createElement("meta");
  opens.name = name;
  opens.content = fragment;
  page.querySelector("title")?.before(opens);
  return new Blob(["<!doctype html>\n", page.outerHTML, "\n"], { type: "text/html" });
}
