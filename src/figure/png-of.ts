import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import { withResolution } from "./png-resolution.ts";

/** Pixels per unit: a picture 1,000 wide prints sharp at A4. */
const scale = 3;

/** Draws an SVG file as a PNG file in the type of the page. Rejects where the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([await withType(svg)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const pen = canvas.getContext("2d");
    if (pen === null) throw new Error("the browser gives no canvas to draw on");
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png"),
    );
    return await withResolution(png);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A picture reaches no fonts but those it carries itself. */
async function withType(svg: string): Promise<string> {
  const font = new Uint8Array(await (await fetch(inter)).arrayBuffer());
  const letters = Array.from(font, (byte) => String.fromCharCode(byte)).join("");
  const face = `@font-face{font-family:Inter;font-weight:100 900;src:url("data:font/woff2;base64,${btoa(letters)}")}`;
  return svg.replace(/<svg[^>]*>/, (start) => `${start}<style>${face}</style>`);
}
