import type { PageDraft } from '../../lib/messages.ts';
import type { PracticePage } from '../pages/index.ts';
import type { Sent, SentBy } from '../pages/stage/practice.ts';
import type { Driver, Tab } from './driver.ts';
import { placeOf } from './place.ts';
import { judge } from './register.ts';
import { until, untilStill } from './until.ts';

/** One practice page, open in one browser, and an extension page to speak to the register. */
export class Scene {
  constructor(
    readonly driver: Driver,
    readonly own: Tab,
    readonly tab: Tab,
    readonly page: PracticePage,
  ) {}

  /** What the editor's own model holds. */
  model(): Promise<string> {
    return this.tab.evaluate(() => window.practice.model(), null);
  }
  caret(): Promise<number | null> {
    return this.tab.evaluate(() => window.practice.caret(), null);
  }
  sent(): Promise<readonly Sent[]> {
    return this.tab.evaluate(() => window.practice.sent(), null);
  }
  untilSent(count: number): Promise<readonly Sent[]> {
    return until(
      `${count} sent`,
      () => this.sent(),
      (all) => all.length >= count,
    );
  }
  async untilModel(text: string): Promise<void> {
    await until(
      `the model reads "${text}"`,
      () => this.model(),
      (model) => model === text,
    );
  }

  /** A fix is done once the model reads as planned and the caret is back at the end of it. */
  async untilFixed(planned: string): Promise<void> {
    await this.untilModel(planned);
    await until(
      `the caret is at the end of "${planned}"`,
      () => this.caret(),
      (caret) => caret === planned.length,
    );
  }

  /** A real click in the middle of an element of the page, in an open shadow root too. */
  async click(selector: string, times = 1): Promise<void> {
    const { x, y } = await untilStill(`${selector} on the page`, () => this.#find(selector, false));
    await this.tab.clickAt(x, y, times);
  }
  /** As a site's own script would press it. */
  async pressByScript(selector: string): Promise<void> {
    await this.#find(selector, true);
  }
  #find(selector: string, press: boolean): Promise<{ x: number; y: number } | null> {
    return this.tab.evaluate(
      ({ wanted, press }) => {
        const inside = (root: Document | ShadowRoot): Element | null => {
          const shadows = [...root.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? []);
          return root.querySelector(wanted) ?? shadows.map(inside).find(Boolean) ?? null;
        };
        const found = inside(document);
        if (press) (found as HTMLElement | null)?.click();
        const box = found?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      { wanted: selector, press },
    );
  }

  /** Types into the empty composer, as a person does. */
  async write(text: string): Promise<void> {
    await this.untilModel('');
    await this.click(this.page.field);
    await this.tab.type(text);
    await this.untilModel(text);
  }
  /** With the keyboard alone where the field has the focus; a frame's is clicked all the same: an editor may answer a click after the next key (roosterjs). */
  async erase(): Promise<void> {
    if (!(await this.#hasFocus())) await this.click(this.page.field);
    await this.tab.press('Control+a');
    // Editors hear of a selection later than of a key: CKEditor 5 and roosterjs would act on the former one.
    await this.frames();
    await this.tab.press('Backspace');
    await this.untilModel('');
  }

  /** Two frames: by then an editor has done what a key told it, if anything. */
  frames(): Promise<void> {
    return this.tab.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
      null,
    );
  }

  #hasFocus(): Promise<boolean> {
    return this.tab.evaluate((wanted) => {
      let root: Document | ShadowRoot = document;
      while (root.activeElement?.shadowRoot) root = root.activeElement.shadowRoot;
      const active = root.activeElement;
      return active?.tagName !== 'IFRAME' && active?.closest(wanted) != null;
    }, this.page.field);
  }

  draft(text: string): PageDraft {
    return { place: placeOf(this.page), text, attachments: [], displayed: [], dismissed: [] };
  }
  /** The background answers in turn: once it has answered us, the page has its verdict of what is typed. */
  async settle(): Promise<void> {
    const draft = this.draft(await this.model());
    await judge(this.own, draft);
    await judge(this.own, draft);
  }

  /** Every way to send here. */
  get means(): SentBy[] {
    return ['click', ...this.page.sendKeys.map((keys) => byKey[keys])];
  }
  async send(by: SentBy, times = 1): Promise<void> {
    if (by === 'click') await this.click(this.page.send, times);
    else await this.tab.press(by === 'enter' ? 'Enter' : 'Control+Enter', times);
  }
}

const byKey = { Enter: 'enter', 'Control+Enter': 'ctrl-enter' } as const;
