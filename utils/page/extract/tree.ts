/** The composed tree as a reader sees it: open shadow roots in place of their hosts' children, slots filled. */

/** Never holds article text: code, controls, media, drawings. Inside a sentence they simply are not there. */
const SILENT = new Set(
  `script style noscript template svg math iframe frame object embed applet canvas audio video map area img picture
   source track input select option optgroup datalist textarea button meter progress dialog head link meta title base
   param nav menu`
    .split(/\s+/)
    .filter(Boolean),
);

/** Names of elements that stay in the line they stand in; every other element starts a block of its own. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rbc rp rt rtc ruby s samp
   small span strike strong sub sup time tt u var wbr slot`
    .split(/\s+/)
    .filter(Boolean),
);

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

export const isSilent = (tag: string): boolean => SILENT.has(tag);
export const isInline = (tag: string): boolean => INLINE.has(tag);

/**
 * The nodes that a slot shows in place of its own children; undefined for every other element, and for a slot that shows
 * what it holds itself.
 */
export function assignedTo(element: Element): readonly Node[] | undefined {
  if (element.localName !== 'slot') return undefined;
  const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true });
  return assigned && assigned.length > 0 ? assigned : undefined;
}
