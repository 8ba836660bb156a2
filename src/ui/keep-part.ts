import { getOwner, type JSX, runWithOwner } from "solid-js";

/**
 * A part of the page that is made when it is first shown, and kept as it is while it is not: a form half filled in, a
 * list half scrolled. Needs an owner, which ends it.
 */
export function keepPart(make: () => JSX.Element): () => JSX.Element {
  const owner = getOwner();
  let made: { readonly part: JSX.Element } | undefined;
  return () => {
    made ??= { part: runWithOwner(owner, make) };
    return made.part;
  };
}
