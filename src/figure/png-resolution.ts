/** What a picture is wide on paper: the text of an A4 page with ordinary margins, in metres. */
const width = 0.17;
const signature = 8;
/** Length, name, the data of the first chunk, and its check sum. */
const header = 4 + 4 + 13 + 4;

/**
 * A PNG file that says how large it is meant to be: as wide as the text of an A4 page, so that documents show it in that
 * size. A picture of 3,000 pixels has some 450 of them per inch there.
 */
export async function withResolution(png: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await png.arrayBuffer());
  const pixels = new DataView(bytes.buffer).getUint32(signature + 8);
  const chunk = new Uint8Array(4 + 4 + 9 + 4);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(pixels / width);
  view.setUint32(0, 9);
  chunk.set(
    [..."pHYs"].map((letter) => letter.charCodeAt(0)),
    4,
  );
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  // 1: the unit is the metre.
  view.setUint8(16, 1);
  view.setUint32(17, checkSum(chunk.subarray(4, 17)));
  const at = signature + header;
  return new Blob([bytes.subarray(0, at), chunk, bytes.subarray(at)], { type: png.type });
}

/** CRC-32 as PNG has it (ISO 3309, ITU-T V.42). */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
