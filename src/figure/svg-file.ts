import type { Scene } from "./mark.ts";
import { type Paint, type SvgNode, svgNodes } from "./svg-node.ts";

/** A scene as an SVG file on paper, with its title and description for those who do not see it. Pure. */
export function svgFile(scene: Scene, words: { title: string; summary: string }, paint: Paint): string {
  const { width, height } = scene;
  const paper = { kind: "rect", x: 0, y: 0, width, height, fill: "--card" } as const;
  return markup({
    tag: "svg",
    attributes: {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": "Inter, 'Helvetica Neue', Arial, sans-serif",
    },
    children: [
      { tag: "title", attributes: {}, children: [], text: words.title },
      { tag: "desc", attributes: {}, children: [], text: words.summary },
      ...svgNodes({ ...scene, marks: [paper, ...scene.marks] }, paint, "hatch-"),
    ],
  });
}

/** What only the page needs, such as whose mark it is, is left out: names can be hidden. */
function markup({ tag, attributes, children, text }: SvgNode): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || name.startsWith("data-") ? [] : ` ${name}="${escapeXml(String(value))}"`,
  );
  const inside = children.map(markup).join("") + escapeXml(text ?? "");
  return inside === "" ? `<${tag}${written.join("")}/>` : `<${tag}${written.join("")}>${inside}</${tag}>`;
}

/** A text as XML can hold it, between tags and in attributes. Characters that XML has no place for are left out. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
