import { type Accessor, createSignal } from "solid-js";
import type { CameraControl } from "./create-camera.ts";

/** Pixels that a hand may tremble without moving the map. */
const threshold = 4;

export interface Drag {
  readonly isDragging: Accessor<boolean>;
  /** Whether the press that ends now has moved the map: then it is no click. */
  hasMoved(): boolean;
  onPointerDown(event: PointerEvent & { readonly currentTarget: HTMLElement }): void;
  onPointerMove(event: PointerEvent & { readonly currentTarget: HTMLElement }): void;
  onPointerUp(): void;
}

/** Moves the camera with the hand. */
export function createDrag(control: CameraControl): Drag {
  const [isDragging, setDragging] = createSignal(false);
  let last: { x: number; y: number } | null = null;
  let moved = false;
  return {
    isDragging,
    hasMoved: () => moved,
    onPointerDown(event) {
      moved = false;
      last = event.isPrimary && event.button === 0 ? { x: event.clientX, y: event.clientY } : null;
    },
    onPointerMove(event) {
      if (last === null || !event.isPrimary) return;
      const right = last.x - event.clientX;
      const down = last.y - event.clientY;
      if (!isDragging() && Math.hypot(right, down) < threshold) return;
      if (!isDragging()) {
        moved = true;
        setDragging(true);
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      last = { x: event.clientX, y: event.clientY };
      control.pan(right, down);
    },
    onPointerUp() {
      last = null;
      setDragging(false);
    },
  };
}
