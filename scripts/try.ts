/** What `npm start` runs once everything is there: a browser to try Vigie in, or the tour where there is no screen. */
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { launch } from '../test/browser/launch.ts';
import { pageOf } from '../test/browser/pages.ts';
import { placeOf } from '../test/browser/place.ts';
import { seed } from '../test/browser/register.ts';
import { sample } from '../test/browser/sample.ts';
import { servePages } from '../test/browser/serve.ts';
import { homeUrl } from '../test/pages/index.ts';
import { tour } from './tour.ts';

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
const headless = !hasScreen || process.argv.includes('--tour');

const driver = await launch('chromium', await servePages(), { headless });
const own = await driver.openOwn('desk.html');
const places = ['teams', 'classroom'].map((id) => placeOf(pageOf(id)));
const students = await seed(own, { ...sample, places });
if (headless) {
  const page = await tour(driver, own, students);
  console.log(`The tour: ${page}`);
  // The picture of the README is one of the tour's.
  if (process.argv.includes('--picture')) {
    await copyFile(join(dirname(page), '2-hold.png'), 'docs/hold.png');
  }
  await driver.close();
} else {
  await driver.open(homeUrl);
  console.log('Vigie is in the browser that has opened. Close it to end.');
  await driver.closed;
}
