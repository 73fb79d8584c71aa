import { withBase } from './extend.ts';
import blank from './packs/blank.json';
import frEntCollege from './packs/fr-ent-college.json';
import frRgpdEcoledirecte from './packs/fr-rgpd-ecoledirecte.json';
import onNotice from './packs/on-notice.json';
import qcBase from './packs/qc-base.json';
import qcCharlemagne from './packs/qc-charlemagne.json';
import qcCsspb2025 from './packs/qc-csspb-2025.json';
import qcServicesPartenaires from './packs/qc-services-partenaires.json';
import type { Pack } from './schema.ts';

const files: readonly { id: string }[] = [
  qcCsspb2025,
  qcBase,
  frEntCollege,
  frRgpdEcoledirecte,
  onNotice,
  blank,
  qcCharlemagne,
  qcServicesPartenaires,
];
/** A shipped pack as it lies in its file: not yet joined with what it builds on. */
export const packFile = (id: string): unknown => files.find((file) => file.id === id);

/** The packs shipped with the product. A test checks each against its schema, so that none is parsed at every start. */
export const packs: readonly Pack[] = files.map((file) => withBase(file, packFile) as Pack);

/** The pack with that id, or null. */
export function packById(id: string): Pack | null {
  return packs.find((pack) => pack.id === id) ?? null;
}
