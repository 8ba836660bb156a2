import type { Box } from "./shapes.ts";

/** What of the plane is in the picture: the point in its middle, and pixels per unit of the plane. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Size of the picture in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** How much larger letters are than at the usual size; 1 where it is left out. */
  readonly text?: number;
}

/** The least part of the plane worth a picture (about 110 km), so that a single municipality stands among its neighbours. */
const least = 70;
const mostScale = 40;

/** The camera that shows a box with room around it, in pixels; `above`: more of it, for what lies over the picture's top. */
export function cameraOver(box: Box, size: Size, room: number, above = 0): Camera {
  const width = Math.max(least, box.right - box.left);
  const height = Math.max(least, box.bottom - box.top);
  const inside = (pixels: number) => Math.max(1, pixels - 2 * room);
  const scale = Math.min(inside(size.width) / width, inside(size.height - above) / height, mostScale);
  const x = (box.left + box.right) / 2;
  return { x, y: (box.top + box.bottom) / 2 - above / 2 / scale, scale };
}

/** Keeps the camera over the country, and from so far or so near that nothing is to be seen. */
export function within(camera: Camera, country: Box, size: Size): Camera {
  const whole = cameraOver(country, size, 0).scale * 0.8;
  return {
    x: Math.min(Math.max(camera.x, country.left), country.right),
    y: Math.min(Math.max(camera.y, country.top), country.bottom),
    scale: Math.min(Math.max(camera.scale, whole), mostScale),
  };
}

/** The camera moved by pixels of the picture. */
export const pan = (camera: Camera, right: number, down: number): Camera => ({
  ...camera,
  x: camera.x + right / camera.scale,
  y: camera.y + down / camera.scale,
});

/** The camera nearer (factor above 1) or farther, with a point of the picture staying where it is. */
export function zoom(camera: Camera, factor: number, size: Size, at?: { x: number; y: number }): Camera {
  const held = at ?? { x: size.width / 2, y: size.height / 2 };
  const scale = Math.min(camera.scale * factor, mostScale);
  const move = 1 / camera.scale - 1 / scale;
  return {
    x: camera.x + (held.x - size.width / 2) * move,
    y: camera.y + (held.y - size.height / 2) * move,
    scale,
  };
}

/** Where a point of the plane is in the picture. */
export const toPicture = (camera: Camera, size: Size, x: number, y: number): { x: number; y: number } => ({
  x: (x - camera.x) * camera.scale + size.width / 2,
  y: (y - camera.y) * camera.scale + size.height / 2,
});

/** The transform that puts paths of the plane into the picture. */
export const transformOf = (camera: Camera, size: Size): string =>
  `translate(${size.width / 2} ${size.height / 2}) scale(${camera.scale}) translate(${-camera.x} ${-camera.y})`;

/** The camera part of the way from one to another: even steps of zoom, straight moves. */
export function between(from: Camera, to: Camera, part: number): Camera {
  const mix = (a: number, b: number) => a + (b - a) * part;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    scale: from.scale * (to.scale / from.scale) ** part,
  };
}
