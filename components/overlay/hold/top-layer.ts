/** `:is` forgives what a browser does not know. A view transition is drawn above the whole top layer. */
const raised = ':is(:popover-open, :modal, :fullscreen, :active-view-transition)';

/** Firefox opens closed roots to content scripts. */
type Hiding = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** What a page shows in the top layer beside the dialog, in its shadow roots too. A walk over the whole page. */
export function topLayer(except: HTMLDialogElement): Element[] {
  const own = except.getRootNode();
  const within = (root: Document | ShadowRoot): Element[] => {
    const found = [...root.querySelectorAll(raised)];
    for (const element of root.querySelectorAll<Hiding>('*')) {
      const inner = element.openOrClosedShadowRoot ?? element.shadowRoot;
      if (inner && inner !== own) found.push(...within(inner));
    }
    return found;
  };
  return within(document);
}
