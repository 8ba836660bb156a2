/** Reads colours as they are at the moment, with theme and forced colours worked out: a canvas knows no custom properties. */
export function colourReader(host: HTMLElement): (name: string) => string {
  const probe = document.createElement("span");
  probe.hidden = true;
  // Else every colour would be read as the system's one text colour, and pots could not be told apart.
  probe.style.setProperty("forced-color-adjust", "none");
  host.append(probe);
  const read = (name: string): string => {
    probe.style.setProperty("color", `var(${name})`);
    return getComputedStyle(probe).color;
  };
  return (name) => {
    if (!probe.isConnected) host.append(probe);
    return read(name);
  };
}

/** Names of the custom properties that colour a pot, by its place in the rule; after eight they come round again. */
export const potColour = (at: number): string => `--pot-${(at % 8) + 1}`;

/** Calls back whenever theme, contrast or forced colours change. Returns what ends it. */
export function onColoursChange(react: () => void): () => void {
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) =>
    matchMedia(query),
  );
  const observer = new MutationObserver(react);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme", "data-size"] });
  for (const query of queries) query.addEventListener("change", react);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener("change", react);
  };
}
