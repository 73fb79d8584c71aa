import { buildGallery, galleryFolder } from './build.ts';

await buildGallery();
console.log(`${galleryFolder}index.html`);
