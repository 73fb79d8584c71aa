/** What `npm start` runs once everything is there: a browser to try Vigie in, or the tour where there is no screen. */
import { launch } from '../test/browser/launch.ts';
import { practicePages } from '../test/browser/practice-pages.ts';
import { seed } from '../test/browser/register.ts';
import { sample } from '../test/browser/sample.ts';
import { servePages } from '../test/browser/serve.ts';
import { tour } from './tour.ts';

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
const headless = !hasScreen || process.argv.includes('--tour');

const driver = await launch('chromium', await servePages(), headless);
const own = await driver.openOwn('desk.html');
const places = [practicePages.teams.place];
const students = await seed(own, { ...sample, places });
if (headless) {
  console.log(`The tour: ${await tour(driver, own, students)}`);
  await driver.close();
} else {
  await driver.open(practicePages.teams.url);
  console.log('Vigie is in the browser that has opened. Close it to end.');
  await driver.closed;
}
