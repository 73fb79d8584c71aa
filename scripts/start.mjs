// npm start: a browser with Vigie, a sample class and the practice pages; without a screen, the tour in pictures.
import { ensureBrowser, ensureDependencies } from './prepare.mjs';
import { run, tool } from './run.mjs';

try {
  ensureDependencies();
  console.log(`Browser: ${ensureBrowser('chromium')}`);
  if (!run(tool('wxt'), ['build'])) throw new Error('The build failed; its own message is above.');
  if (!run(tool('tsx'), ['scripts/try.ts', ...process.argv.slice(2)])) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
