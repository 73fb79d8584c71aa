import type { FormOrder } from '../lib/documents/compose-form.ts';
import { packById } from '../lib/policy/packs.ts';

/** A form for an invented student of group 402, on Teams. */
export function formOrder(id: string, student: string, more: Partial<FormOrder> = {}): FormOrder {
  const pack = packById('qc-csspb-2025');
  if (!pack) throw new Error('the default pack is gone');
  return {
    pack,
    lang: 'fr',
    about: { student: id, platform: 'teams', schoolYear: '2026-2027' },
    student,
    group: '402',
    platform: 'Microsoft Teams',
    person: 'Geneviève Morin',
    school: 'École de l’Anse-aux-Lièvres',
    address: 'genevieve.morin@anse-aux-lievres.example',
    due: '2026-09-12',
    ...more,
  };
}
