import type { BrowserName, Driver, LaunchOptions, Serve, Tab } from './driver.ts';
import { launch } from './launch.ts';

/**
 * A new profile with one page of Vigie in it, to speak to the register. The welcome that opens by itself is closed: it
 * would take the focus from a test that had begun, and read the register at each change.
 */
export async function launchOwn(
  name: BrowserName,
  serve: Serve = () => null,
  options: Partial<Pick<LaunchOptions, 'grants'>> = {},
): Promise<{ driver: Driver; own: Tab }> {
  const driver = await launch(name, serve, options);
  const own = await driver.openOwn('popup.html');
  const welcome = await driver.findOwn('welcome.html');
  await welcome.close();
  return { driver, own };
}
