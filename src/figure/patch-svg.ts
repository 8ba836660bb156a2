import type { SvgNode } from "./svg-node.ts";

const namespace = "http://www.w3.org/2000/svg";

/** Makes the children of an element equal to nodes. Elements of the same kind at the same place are kept and only what differs is set, so that a drag stays fast and what is pointed at stays under the pointer. */
export function patchSvg(parent: Element, nodes: readonly SvgNode[]): void {
  nodes.forEach((node, at) => {
    const old = parent.children[at];
    if (old?.localName === node.tag) patchElement(old, node);
    else {
      const made = document.createElementNS(namespace, node.tag);
      patchElement(made, node);
      if (old === undefined) parent.append(made);
      else old.replaceWith(made);
    }
  });
  while (parent.children.length > nodes.length) parent.lastElementChild?.remove();
}

/** What an element was made equal to last: to compare with it is cheaper than to ask the document. */
const drawn = new WeakMap<Element, SvgNode>();

function patchElement(element: Element, node: SvgNode): void {
  const { attributes, children, text } = node;
  const last = drawn.get(element);
  drawn.set(element, node);
  for (const name in last?.attributes) if (attributes[name] === undefined) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && last?.attributes[name] !== value) element.setAttribute(name, String(value));
  if (text === undefined) patchSvg(element, children);
  else if (last?.text !== text) element.textContent = text;
}
