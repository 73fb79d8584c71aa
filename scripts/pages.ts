import { buildPages, builtPages } from '../test/pages/build.ts';

const stems = await buildPages();
console.log(`${stems.length} practice pages in ${builtPages}: ${stems.join(', ')}`);
