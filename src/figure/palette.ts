/** Name of the custom property that colours a pot, by its place in the rule; after eight they come round again. */
export const potColour = (at: number): string => `--pot-${(at % 8) + 1}`;

/** Reads colours as they are at the moment, with theme and forced colours resolved: a canvas knows no custom properties. */
export function colourReader(host: HTMLElement): (name: string) => string {
  const probe = document.createElement("span");
  probe.hidden = true;
  // Else every colour would be read as the system's one text colour, and pots could not be told apart.
  probe.style.setProperty("forced-color-adjust", "none");
  host.append(probe);
  return (name) => {
    if (!probe.isConnected) host.append(probe);
    probe.style.setProperty("color", `var(${name})`);
    return getComputedStyle(probe).color;
  };
}

/** The same for a picture that is drawn many times: each colour is read once, since reading one makes the browser work out the page's styles. `forget` is for when colours change. */
export function colourMemory(host: HTMLElement): { read(name: string): string; forget(): void } {
  const fresh = colourReader(host);
  const known = new Map<string, string>();
  return {
    read(name) {
      const colour = known.get(name) ?? fresh(name);
      // What is off the page has no colours yet: remembered, it would stay black once it is back.
      if (colour !== "") known.set(name, colour);
      return colour;
    },
    forget: () => known.clear(),
  };
}

/** Gives what is drawn the colours of white paper, whatever theme is on screen, as "#rrggbb": what other programs than a browser can read. */
export function onPaper<Drawn>(draw: (colour: (name: string) => string) => Drawn): Drawn {
  const paper = document.createElement("div");
  paper.className = "light-paper";
  paper.hidden = true;
  document.body.append(paper);
  const read = colourReader(paper);
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (pen === null) throw new Error("the browser gives no canvas to mix colours on");
  const found = new Map<string, string>();
  const hex = (name: string): string => {
    pen.fillStyle = read(name);
    pen.fillRect(0, 0, 1, 1);
    const parts = [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  };
  try {
    return draw((name) => {
      const colour = found.get(name) ?? hex(name);
      found.set(name, colour);
      return colour;
    });
  } finally {
    paper.remove();
  }
}

/** Calls back whenever theme, contrast or forced colours change. Returns what ends it. */
export function onColoursChange(react: () => void): () => void {
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) =>
    matchMedia(query),
  );
  const { dataset } = document.documentElement;
  const look = () => `${dataset.theme} ${dataset.size}`;
  let last = look();
  // Told also when an attribute is set to what it was.
  const observer = new MutationObserver(() => {
    if (look() === last) return;
    last = look();
    react();
  });
  observer.observe(document.documentElement, { attributeFilter: ["data-theme", "data-size"] });
  for (const query of queries) query.addEventListener("change", react);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener("change", react);
  };
}
