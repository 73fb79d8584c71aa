/** What a page does to have « post anyway » pressed unread (design: the arming rule). Scripts of the page's own world. */

/** Before the message is written, before the button is armed, once it is, and while it is pressed. */
export const moments = ['early', 'before', 'after', 'between'] as const;
export type Moment = (typeof moments)[number];

export interface Trick {
  name: string;
  script: string;
  /** Whether the dialog stays as it was all the same (then the post goes out), or the button must refuse. */
  effect: 'none' | 'refused';
  /** Also in `npm test`. */
  often?: true;
  /** Also tried early: what lets the person write. */
  early?: true;
}

/** Shared by the scripts: `host()` is Vigie's, `again` repeats each frame until `window.endTrick()`, `add` appends. */
export const kit = `(() => {
  let on = true;
  const undo = [];
  window.endTrick = () => { on = false; for (const each of undo.splice(0)) each(); };
  window.kit = {
    undo,
    host: () => [...document.querySelectorAll('*')].find((each) => each.localName.startsWith('x-')),
    again(act) { (function frame() { if (on) { act(); requestAnimationFrame(frame); } })(); },
    style(element, css) {
      const old = element.getAttribute('style') ?? '';
      for (const [name, value] of Object.entries(css)) element.style.setProperty(name, value, 'important');
      undo.push(() => element.setAttribute('style', old));
    },
    add(parent, tag, css) {
      const made = parent.appendChild(document.createElement(tag));
      made.style.cssText = css;
      undo.push(() => made.remove());
      return made;
    },
    popover(parent, css) {
      const made = this.add(parent, 'div', 'position:fixed;border:0;margin:0;padding:0;pointer-events:none;' + css);
      made.popover = 'manual';
      this.again(() => { if (made.matches(':popover-open')) made.hidePopover(); made.showPopover(); });
    },
  };
})()`;

const whole = 'inset:0;width:100vw;height:100vh;background:white;';
const style = (name: string, element: string, css: object): Trick => ({
  name,
  script: `kit.style(${element}, ${JSON.stringify(css)})`,
  effect: 'none',
});
const html = 'document.documentElement';
const refused = (name: string, script: string): Trick => ({ name, script, effect: 'refused' });
const none = (name: string, script: string): Trick => ({ name, script, effect: 'none' });
const often = (trick: Trick): Trick => ({ ...trick, often: true });

/** As a site's own dialog treats what happens beside it. */
const endsEvents = (name: string, end: string): Trick =>
  none(
    name,
    `for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'focusin']) {
    const stop = (event) => { if (event.target === kit.host()) { ${end} } };
    addEventListener(type, stop, true);
    kit.undo.push(() => removeEventListener(type, stop, true));
  }`,
  );

/** What Vigie calls too, as the page's own scripts would find it: nothing of it happens there any more. */
const lies = {
  EventTarget: ['addEventListener', 'removeEventListener', 'dispatchEvent'],
  Event: ['composedPath', 'preventDefault', 'stopImmediatePropagation', 'stopPropagation'],
  Node: ['contains', 'getRootNode'],
  Element: ['attachShadow', 'closest', 'hasAttribute', 'toggleAttribute'],
  HTMLElement: ['click', 'focus', 'showPopover'],
  HTMLDialogElement: ['close', 'showModal'],
  HTMLFormElement: ['requestSubmit'],
  Document: ['elementFromPoint', 'execCommand', 'getSelection'],
  MutationObserver: ['observe', 'takeRecords'],
  IntersectionObserver: ['observe', 'takeRecords'],
};

export const tricks: readonly Trick[] = [
  {
    ...none(
      'prototypes that lie',
      `for (const [name, methods] of Object.entries(${JSON.stringify(lies)})) {
    for (const method of methods) {
      const own = window[name].prototype[method];
      window[name].prototype[method] = () => null;
      kit.undo.push(() => { window[name].prototype[method] = own; });
    }
  }`,
    ),
    often: true,
    early: true,
  },
  style('a transparent root', html, { opacity: '0' }),
  style('a transparent body', 'document.body', { opacity: '0' }),
  style('a root that is blurred away', html, { filter: 'blur(50px) opacity(0)' }),
  style('a masked root', html, { 'mask-image': 'linear-gradient(transparent, transparent)' }),
  style('a blended root', html, { 'mix-blend-mode': 'difference' }),
  style('a root that is moved', html, { transform: 'translate(300px, 200px)' }),
  style('a clipped root', html, { 'clip-path': 'inset(50%)' }),
  style('a transparent host', 'kit.host()', { opacity: '0', 'mask-image': 'none' }),
  style('a hidden host', 'kit.host()', { display: 'none', visibility: 'hidden' }),
  style('a host that takes no pointer', 'kit.host()', { 'pointer-events': 'none' }),
  none('an inert host', "kit.host().toggleAttribute('inert', true); kit.host().hidden = true"),
  none(
    'a cover above every layer of the page',
    `kit.add(document.body, 'div', 'position:fixed;${whole}z-index:2147483647')`,
  ),
  none(
    'a cover that lets the pointer through',
    `kit.add(document.body, 'div', 'position:fixed;pointer-events:none;${whole}z-index:2147483647')`,
  ),
  none(
    'clicks and keys of no person',
    `{
    const host = kit.host();
    host.click();
    for (const type of ['pointerdown', 'pointerup', 'click']) {
      host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    }
    for (const key of ['Enter', 'Escape']) {
      host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
  }`,
  ),
  often(
    endsEvents('events on the host that end at the window', 'event.stopImmediatePropagation()'),
  ),
  endsEvents(
    'the focus trap of a dialog of the site',
    'event.preventDefault(); event.stopImmediatePropagation()',
  ),
  none(
    'a focus that is stolen each frame',
    `{
    const field = document.querySelector('[contenteditable]');
    kit.again(() => field.focus());
  }`,
  ),
  none(
    'a storm of messages',
    `{
    let left = 200;
    kit.again(() => { for (let i = 0; i < 100 && left > 0; i += 1) postMessage({ vigie: 'postAnyway', left }, '*'); left -= 1; });
  }`,
  ),
  refused('a root three times as large', `kit.style(${html}, { zoom: '3' })`),
  refused('a root that is not drawn', `kit.style(${html}, { display: 'none' })`),
  refused(
    'a root whose content is hidden',
    `kit.style(${html}, { 'content-visibility': 'hidden' })`,
  ),
  often(refused('a popover over everything', `kit.popover(document.body, '${whole}')`)),
  refused(
    'a popover over a part',
    `kit.popover(document.body, 'inset:50% 0 0 0;width:100vw;height:50vh;background:white')`,
  ),
  refused('a popover that nobody sees', `kit.popover(document.body, '${whole}opacity:0')`),
  refused(
    'a popover in an open shadow root',
    `kit.popover(kit.add(document.body, 'div', '').attachShadow({ mode: 'open' }), '${whole}')`,
  ),
  often(
    refused(
      'a popover in a closed shadow root',
      `kit.popover(kit.add(document.body, 'div', '').attachShadow({ mode: 'closed' }), '${whole}')`,
    ),
  ),
  often(
    refused(
      'a dialog of the page',
      `{
    const dialog = kit.add(document.body, 'dialog', 'opacity:0.5');
    kit.again(() => { dialog.close(); dialog.showModal(); });
  }`,
    ),
  ),
  often(refused('a host that is thrown out', `kit.again(() => kit.host()?.remove())`)),
  refused(
    'a host under a transparent wrapper',
    `{
    const wrapper = kit.add(document.body, 'div', 'opacity:0');
    kit.again(() => { const host = kit.host(); if (host) wrapper.append(host); });
  }`,
  ),
  often(
    refused(
      'a view transition without end',
      `{
    const sheet = kit.add(document.head, 'style', '');
    sheet.textContent = '::view-transition { pointer-events: none; background: white } ::view-transition-group(*), ::view-transition-new(*), ::view-transition-old(*) { animation-duration: 1000s; opacity: 0 }';
    const moving = document.startViewTransition(() => undefined);
    moving.ready.catch(() => undefined);
    kit.undo.push(() => moving.skipTransition());
  }`,
    ),
  ),
];
