interface Shown {
  /** What the page had there. */
  original: string;
  /** What stands there now, while the page has not changed it. */
  shown: string;
}

/** The text nodes that Vigie shows otherwise than the page wrote them. Only their value changes: no node comes or goes. */
export class ShownTexts {
  private readonly known = new WeakMap<Text, Shown>();
  /** Nodes that the page took out may come back, and are put right as well; they may also be forgotten. */
  private readonly nodes = new Set<WeakRef<Text>>();

  /** True where the node reads as Vigie wrote it. */
  isShown(node: Text): boolean {
    return this.known.get(node)?.shown === node.data;
  }

  /** What the page itself says in the node. */
  sourceOf(node: Text): string {
    const kept = this.known.get(node);
    return kept?.shown === node.data ? kept.original : node.data;
  }

  show(node: Text, shown: string): void {
    const original = this.sourceOf(node);
    if (!this.known.has(node)) this.nodes.add(new WeakRef(node));
    this.known.set(node, { original, shown });
    node.nodeValue = shown;
  }

  /** Gives the node back as the page wrote it; where the page has changed it meanwhile, the page's stays. */
  restore(node: Text): void {
    if (this.isShown(node)) node.nodeValue = this.sourceOf(node);
  }

  restoreAll(): void {
    for (const each of this.nodes) {
      const node = each.deref();
      if (node) this.restore(node);
    }
    this.nodes.clear();
  }
}
