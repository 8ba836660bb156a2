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

function patchElement(element: Element, { attributes, children, text }: SvgNode): void {
  for (const { name } of [...element.attributes])
    if (attributes[name] === undefined) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && element.getAttribute(name) !== String(value))
      element.setAttribute(name, String(value));
  if (text === undefined) patchSvg(element, children);
  else if (element.textContent !== text) element.textContent = text;
}
