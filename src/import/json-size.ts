/** Signs that begin or part what a JSON text holds, texts left out: what parsing it would make room for. */
export function jsonParts(text: string): number {
  let parts = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x22) {
      at = endOfText(text, at + 1);
      continue;
    }
    // A comma, a bracket or a brace.
    if (sign === 0x2c || sign === 0x5b || sign === 0x7b) parts += 1;
  }
  return parts;
}

/** Where the quotation mark stands that ends a text. */
function endOfText(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
}
