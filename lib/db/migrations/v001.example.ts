/** Frozen 2026-11-22. Rows of version 1; `before` is empty, there was no version 0. */
export const v001Example: Readonly<{ before: Rows; after: Rows }> = {
  before: {},
  after: {
    groups: [{ id: 'g1', schoolYear: '2026-2027', platforms: ['teams'], sealed: bytes() }],
    students: [{ id: 's1', group: 'g1', sealed: bytes() }],
    consents: [
      {
        id: 'c1',
        student: 's1',
        platform: 'teams',
        scope: 'class',
        answer: 'yes',
        on: '2026-09-10',
        recordedAt: '2026-09-10T14:00:00.000Z',
        formDate: '2026-09-08',
        sealed: bytes(),
      },
    ],
    authorisations: [
      {
        id: 'a1',
        platform: 'seesaw',
        grantedOn: '2026-09-01',
        until: '2027-06-30',
        sealed: bytes(),
      },
    ],
    notices: [
      { id: 'g1|teams', group: 'g1', platform: 'teams', validatedOn: '2026-09-01', sentOn: null },
    ],
    ledger: [
      {
        id: 'l1',
        platform: 'teams',
        place: null,
        group: 'g1',
        sentAt: '2026-10-01T14:00:00.000Z',
        students: ['s1'],
        media: false,
        level: 'hold',
        decided: 'released',
        release: 'safety',
        sealed: bytes(),
      },
    ],
    places: [
      {
        id: 'd1',
        platform: 'teams',
        space: 'class',
        group: 'g1',
        student: null,
        purpose: 'school',
        answeredOn: '2026-10-01',
        sealed: bytes(),
      },
    ],
    settings: [{ id: 'settings', value: { lang: 'fr', pack: 'qc-csspb-2025' } }],
    chain: [
      { seq: 1, kind: 'add-group', at: '2026-09-01T14:00:00.000Z', data: '00', digest: '01' },
    ],
    acks: [{ key: 'k1', seq: 1, result: { id: 'g1' } }],
    counters: [{ table: 'groups', rows: 1 }],
    keys: [],
  },
};
type Rows = Readonly<Record<string, readonly object[]>>;

function bytes() {
  return { bytes: new Uint8Array([1, 2, 3]) };
}
