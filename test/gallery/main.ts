import { mountNotice } from '../../components/notice/mount.tsx';
import type { NoticeState } from '../../components/notice/view.ts';
import { mountOverlay } from '../../components/overlay/mount.tsx';
import type { OverlayActions, OverlayState } from '../../components/overlay/view.ts';
import { galleryNotices } from './notices.ts';
import { galleryStates } from './states.ts';

/** The gallery: `?state=NAME&lang=fr` draws one state over an invented page; without them, all of them. */
const query = new URLSearchParams(location.search);
const lang = query.get('lang') === 'en' ? 'en' : 'fr';
const name = query.get('state');
document.documentElement.lang = lang === 'en' ? 'en-CA' : 'fr-CA';

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  set: Partial<HTMLElementTagNameMap[K]>,
  ...children: Node[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), set);
  made.append(...children);
  return made;
}

function drawAll(): void {
  const names = [...Object.keys(galleryStates(lang)), ...Object.keys(galleryNotices(lang))];
  const figures = names.map((state) => {
    const src = `?state=${state}&lang=${lang}`;
    const wide = state === 'hold-three' || state === 'hold-many';
    return element(
      'figure',
      { className: wide ? 'wide' : '' },
      element('figcaption', {}, element('a', { href: src, textContent: state })),
      element('iframe', { src, title: state }),
    );
  });
  document.body.append(
    element('header', {}, element('h1', { textContent: 'Vigie' })),
    element('div', { className: 'sheet' }, ...figures),
  );
}

function drawOne(state: string): void {
  const notice = galleryNotices(lang)[state];
  const shown = galleryStates(lang)[state];
  if (!shown && !notice) throw new Error(`no state ${state}`);
  const field = element('div', {
    contentEditable: 'true',
    role: 'textbox',
    ariaLabel: 'Message',
    textContent: shown?.text ?? '',
  });
  const log = element('output', {});
  document.body.append(
    element('header', {}, element('h1', { textContent: 'Sciences' })),
    element(
      'main',
      {},
      log,
      element(
        'div',
        { className: 'composer' },
        field,
        element('button', { className: 'send', textContent: 'Publier' }),
      ),
    ),
  );
  field.focus();
  // axe sees the colours of what stands in the body only; Vigie stands beside it.
  const home = query.has('body') ? document.body : document.documentElement;
  const root = home
    .appendChild(document.createElement('vigie-gallery'))
    .attachShadow({ mode: 'open' });
  if (shown) draw(root, field, log, { lang, ...shown.state });
  if (notice) drawNotice(root, log, notice);
}

/** Says each action in the page; closing it takes it away. */
function drawNotice(root: ShadowRoot, log: HTMLElement, state: NoticeState): void {
  const note = (act: string, ...values: unknown[]) =>
    log.append(`${JSON.stringify([act, ...values])}\n`);
  const notice = mountNotice(
    root,
    {
      note: (...values) => note('note', ...values),
      close() {
        note('close');
        notice.render(null);
      },
    },
    new AbortController().signal,
  );
  notice.render(state);
}

/** Says each action in the page; those that close something do so. */
function draw(root: ShadowRoot, field: HTMLElement, log: HTMLElement, first: OverlayState): void {
  let now = placed(first, field);
  const overlay = mountOverlay(
    root,
    actions((act, ...values) => {
      log.append(`${JSON.stringify([act, ...values])}\n`);
      if (['edit', 'apply', 'postAnyway', 'leave', 'dismiss'].includes(act))
        now = { ...now, hold: null };
      if (['closeCard', 'dismiss', 'apply'].includes(act)) now = { ...now, card: null };
      if (now.chip && act === 'togglePanel')
        now = { ...now, chip: { ...now.chip, open: !now.chip.open } };
      if (now.chip && act === 'closePanel') now = { ...now, chip: { ...now.chip, open: false } };
      overlay.render(now);
    }),
  );
  overlay.render(now);
}

/** The state at the place of the composer's words. */
function placed(state: OverlayState, field: HTMLElement): OverlayState {
  const { hold, card } = state;
  if (hold?.kind === 'reasons') {
    const at = field.parentElement?.getBoundingClientRect() ?? null;
    return { ...state, hold: { ...hold, at } };
  }
  const text = field.firstChild;
  if (!card || !text) return state;
  const range = document.createRange();
  const start = text.textContent?.indexOf(card.words) ?? 0;
  range.setStart(text, start);
  range.setEnd(text, start + card.words.length);
  const { left, top, bottom } = range.getBoundingClientRect();
  return { ...state, card: { ...card, at: { left, top, bottom } } };
}

function actions(note: (act: string, ...values: unknown[]) => void): OverlayActions {
  return {
    togglePanel: () => note('togglePanel'),
    closePanel: () => note('closePanel'),
    apply: (choices) => note('apply', choices),
    leave: (fix) => note('leave', fix),
    edit: () => note('edit'),
    postAnyway: (reason) => note('postAnyway', reason),
    dismiss: (reason) => note('dismiss', reason),
    teach: (start) => note('teach', start),
    answer: (question) => note('answer', question),
    openPlatform: (platform) => note('openPlatform', platform),
    unlock: () => note('unlock', null),
    openDesk: (section) => note('openDesk', section),
    openOptions: (section) => note('openOptions', section),
    toggleDisplay: () => note('toggleDisplay'),
    changeSpace: () => note('changeSpace'),
    async copy(text) {
      note('copy', text);
      return true;
    },
    reload: () => note('reload'),
    closeCard: () => note('closeCard'),
  };
}

if (name === null) drawAll();
else drawOne(name);
