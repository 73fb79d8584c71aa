import type { RecordOrder } from '../lib/documents/record-pdf.ts';
import { packById } from '../lib/policy/packs.ts';

/** A sheet of a record, in French on Letter unless told. */
export function recordOrder(jws: string, more: Partial<RecordOrder> = {}): RecordOrder {
  const pack = packById('qc-csspb-2025');
  if (!pack) throw new Error('the default pack is gone');
  const words = ['harfang', 'quai', 'lanterne', 'épinette', 'marée', 'tuque'];
  return { jws, words, paper: 'letter', lang: 'fr', pack, timeZone: 'America/Toronto', ...more };
}
