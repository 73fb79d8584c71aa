/** What honest pages do beside their composer. Scripts of the page's own world; `#own` is the page's own control, which leaves `data-own` on `<html>`. */
export interface Circumstance {
  name: string;
  /** Runs before one writes. */
  before: string;
  /** Runs while the hold is open. */
  during: string;
  /** CSS pixels of the viewport. */
  view: readonly [width: number, height: number];
}

const usual = [1280, 720] as const;
/** `made` is what the page shows: it holds the control, which takes it away. */
const shown = (tag: string, how: string, show: string) => `{
  const made = document.createElement('${tag}');
  ${how}
  made.innerHTML = '<p>Nous utilisons des témoins.</p><button id="own">Accepter</button>';
  made.querySelector('button').addEventListener('click', () => { made.remove(); document.documentElement.dataset.own = 'pressed'; });
  document.body.append(made);
  ${show}
}`;
const banner = shown(
  'div',
  "made.popover = 'manual'; made.style.cssText = 'inset: 0 0 auto auto; margin: 0';",
  'made.showPopover();',
);
const dialog = shown('dialog', '', 'made.showModal();');
const plain = shown('div', "made.style.cssText = 'position: fixed; inset: auto auto 0 0'", '');
/** As a person does who sees little of the page at a time. */
const scrolled = `document.querySelector('[role="dialog"] .row').scrollIntoView({ block: 'center' });`;

const base = { before: '', during: '', view: usual };

export const circumstances: readonly Circumstance[] = [
  { ...base, name: 'a cookie banner as a popover', before: banner },
  { ...base, name: 'a cookie banner that comes while one reads the hold', during: banner },
  { ...base, name: 'a dialog of the page that comes over the hold', during: dialog },
  {
    ...base,
    name: 'tooltips as popovers on all buttons',
    before: `${plain}{
      const tip = document.createElement('div');
      tip.popover = 'manual';
      tip.textContent = 'Une infobulle';
      tip.style.cssText = 'pointer-events: none; inset: auto auto 0 50%';
      document.body.append(tip);
      addEventListener('mouseover', ({ target }) => {
        const on = target instanceof Element && target.closest('button') !== null;
        if (on !== tip.matches(':popover-open')) tip.togglePopover();
      });
    }`,
  },
  {
    ...base,
    name: 'a layer of another extension that stays last and on top',
    before: `${plain}{
      const host = document.createElement('other-extension');
      host.style.cssText = 'position: fixed; inset: 0 0 auto auto; z-index: 2147483647; pointer-events: none';
      host.attachShadow({ mode: 'closed' }).innerHTML = '<p style="background: gold">Une autre extension</p>';
      const last = () => document.documentElement.lastElementChild !== host && document.documentElement.append(host);
      last();
      new MutationObserver(last).observe(document.documentElement, { childList: true });
    }`,
  },
  {
    ...base,
    name: 'a page that reads from right to left',
    before: `${plain}document.documentElement.dir = 'rtl';`,
  },
  { ...base, name: 'a page at 200 %', before: `${plain}${scrolled}`, view: [640, 360] },
  { ...base, name: 'a page at 300 %', before: `${plain}${scrolled}`, view: [427, 240] },
  { ...base, name: 'a page at 50 %', before: plain, view: [2560, 1440] },
];

/** The page's own button puts its content on the whole screen, and back. */
export const fullscreen = `{
  const main = document.querySelector('main');
  const own = document.createElement('button');
  own.id = 'own';
  own.textContent = 'Plein écran';
  own.style.cssText = 'position: fixed; inset: 40% auto auto 0; z-index: 9';
  own.addEventListener('click', () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else main.requestFullscreen();
  });
  main.append(own);
}`;
