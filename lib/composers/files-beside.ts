import type { Composer } from './composer.ts';

const fileName =
  /^[^\n/\\]{1,120}\.(?:jpe?g|png|gif|webp|hei[cf]|mp4|mov|m4a|mp3|wav|pdf|docx?|xlsx?|pptx?|od[tsp]|txt|csv|zip)$/i;
/** A composer's box is small; what is larger is more than a composer. Nodes looked at, and names of them. */
const mostNodes = 2_000;
const mostNames = 50;

/**
 * Names of the files that stand beside a field, in the smallest box that holds it and its send button: a picker of a
 * cloud (Drive, OneDrive) gives the page no file, and leaves only a chip. No source tells what such chips look like, so
 * whatever is called like a file counts. Empty where field and button stand in different documents.
 */
export function filesBeside({ field, button }: Composer): string[] {
  let box = button?.parentElement ?? null;
  while (box && !box.contains(field)) box = box.parentElement;
  if (!box) return [];
  const names = new Set<string>();
  const skip = (node: Node) =>
    node === field ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  const walker = document.createTreeWalker(
    box,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    skip,
  );
  for (let left = mostNodes; left > 0 && names.size < mostNames; left -= 1) {
    const node = walker.nextNode();
    if (!node) break;
    for (const label of labelsOf(node)) if (fileName.test(label)) names.add(label);
  }
  return [...names];
}

function labelsOf(node: Node): string[] {
  if (!(node instanceof Element)) return [(node.nodeValue ?? '').trim()];
  return [node.getAttribute('aria-label') ?? '', node.getAttribute('title') ?? ''];
}
