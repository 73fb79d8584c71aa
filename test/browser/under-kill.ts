import type { Driver, Tab } from './driver.ts';

/** The same driver, with the background killed before every act of the person (the longer run). */
export function underKill(driver: Driver): Driver {
  const killed = (tab: Tab): Tab => {
    const after = async (act: () => Promise<void>) => {
      await driver.killBackground();
      await act();
    };
    return {
      ...tab,
      type: (text) => after(() => tab.type(text)),
      press: (keys, times) => after(() => tab.press(keys, times)),
      clickAt: (x, y, times) => after(() => tab.clickAt(x, y, times)),
    };
  };
  return {
    ...driver,
    // A spread would read the list once.
    get refused() {
      return driver.refused;
    },
    open: async (url) => killed(await driver.open(url)),
    openOwn: async (path) => killed(await driver.openOwn(path)),
    findOwn: async (path) => killed(await driver.findOwn(path)),
  };
}
