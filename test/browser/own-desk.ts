import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { RegisterTable } from '../../lib/db/database.ts';
import type { PracticePage } from '../pages/index.ts';
import type { BrowserName, Driver, Tab } from './driver.ts';
import { launchOwn } from './launch-own.ts';
import { untilText } from './own-page.ts';
import { emptyStore, type SampleRegister, seed } from './register.ts';
import { sample } from './sample.ts';
import { Scene } from './scene.ts';
import { servePages } from './serve.ts';
import { countRows } from './store.ts';
import { until } from './until.ts';

interface Options {
  /** What the register holds when a test begins. */
  register?: SampleRegister;
  /** Whether the practice pages answer; else nobody does. */
  pages?: boolean;
}

/** One browser for the tests of a `describe`: the store is filled anew before each, and their tabs are closed after. */
export class OwnDesk {
  #launched: { driver: Driver; own: Tab } | null = null;
  /** Ids of the students by « first last ». */
  ids = new Map<string, string>();
  readonly #opened = new Set<Tab>();

  constructor(name: BrowserName, { register = sample, pages = false }: Options = {}) {
    beforeAll(async () => {
      this.#launched = await launchOwn(name, pages ? await servePages() : () => null);
    });
    afterAll(() => this.#launched?.driver.close());
    beforeEach(async () => {
      await emptyStore(this.driver, this.own);
      this.ids = await seed(this.own, register);
    });
    afterEach(async () => {
      for (const tab of [...this.#opened]) await this.close(tab);
    });
  }
  get driver(): Driver {
    return this.#running.driver;
  }
  /** A page of Vigie to speak to the register. */
  get own(): Tab {
    return this.#running.own;
  }
  get #running() {
    if (!this.#launched) throw new Error('the browser starts before the first test');
    return this.#launched;
  }

  /** Another page of Vigie, in front, once it says so. */
  async open(path: string, says: string): Promise<Tab> {
    const tab = await this.driver.openOwn(path);
    this.#opened.add(tab);
    await tab.show();
    await untilText(tab, says);
    return tab;
  }
  /** A section of the desk, once it says so. */
  desk(section: string, says: string): Promise<Tab> {
    return this.open(`desk.html#${section}`, says);
  }
  /** A practice page in a tab of its own, in front. */
  async scene(page: PracticePage, url = page.urls.fr): Promise<Scene> {
    const tab = await this.driver.open(url);
    this.#opened.add(tab);
    await tab.show();
    return new Scene(this.driver, this.own, tab, page);
  }
  /** Before the end of the test. */
  async close(tab: Tab): Promise<void> {
    this.#opened.delete(tab);
    await tab.close();
  }
  untilCount(table: RegisterTable, count: number): Promise<number> {
    return until(
      `${count} in ${table}`,
      () => countRows(this.own, table),
      (rows) => rows === count,
    );
  }
}
