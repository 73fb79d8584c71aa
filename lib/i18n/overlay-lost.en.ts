import type { overlayLostFr } from './overlay-lost.fr.ts';

export const overlayLostEn: typeof overlayLostFr = {
  title:
    'Vigie: this page takes the window of Vigie away. Your message is held; press Send again to see it.',
};
