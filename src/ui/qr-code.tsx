import type { JSX } from "solid-js";
import type { QrShape } from "./qr-shape.ts";
import "./qr-code.css";

/** A QR code, dark on white in every theme: cameras want it so. `label`: what it opens. */
export function QrCode(props: { readonly shape: QrShape; readonly label: string }): JSX.Element {
  return (
    <svg
      class="qr-code light-paper"
      viewBox={`0 0 ${props.shape.size} ${props.shape.size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={props.label}
    >
      <rect class="qr-code__paper" width={props.shape.size} height={props.shape.size} />
      <path class="qr-code__dark" d={props.shape.path} />
    </svg>
  );
}
