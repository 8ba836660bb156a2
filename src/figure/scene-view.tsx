import { createRenderEffect, createUniqueId, type JSX } from "solid-js";
import type { Scene } from "./mark.ts";
import { patchSvg } from "./patch-svg.ts";
import { svgNodes } from "./svg-node.ts";
import "./picture.css";

export interface SceneViewProps {
  readonly scene: Scene;
  /** What the picture says; without it the picture is hidden from screen readers, because words beside it say the same. */
  readonly label?: string;
  /** How much larger it is shown than it is laid out; left out, it fills its box. */
  readonly zoom?: number;
}

const onScreen = (name: string): string => `var(${name})`;

/** A scene on the page, in its own type and in the colours of the theme. */
export function SceneView(props: SceneViewProps): JSX.Element {
  const prefix = `${createUniqueId()}-`;
  const svg = (<svg class="picture" />) as SVGSVGElement;
  createRenderEffect(() => patchSvg(svg, svgNodes(props.scene, onScreen, prefix)));
  createRenderEffect<Readonly<Record<string, string | undefined>>>((last) => {
    const { scene, label, zoom } = props;
    const size = (length: number) => (zoom === undefined ? undefined : String(length * zoom));
    const attributes = {
      viewBox: `0 0 ${scene.width} ${scene.height}`,
      width: size(scene.width),
      height: size(scene.height),
      role: label === undefined ? undefined : "img",
      "aria-label": label,
      "aria-hidden": label === undefined ? "true" : undefined,
    };
    // Told its size anew, though it is the same, a picture sets all its letters again.
    for (const [name, value] of Object.entries(attributes))
      if (value === undefined) svg.removeAttribute(name);
      else if (last[name] !== value) svg.setAttribute(name, value);
    return attributes;
  }, {});
  return svg;
}
