// @vitest-environment node
import { expect, test } from 'vitest';
import { recordOrder } from '../../test/record-order.ts';
import { sampleBodies, unsignedRecord } from '../../test/sample-records.ts';
import { recordKinds } from '../records/record.ts';
import { openReader } from './pdf-reader.ts';
import { type RecordOrder, recordPdf } from './record-pdf.ts';

const blobOf = (bytes: BlobPart) => new Blob([bytes]);
async function opened(jws: string, more: Partial<RecordOrder> = {}) {
  const bytes = await recordPdf(recordOrder(jws, more));
  return openReader(null).read(bytes, async ({ textsOf, attachments }) => {
    const latin = Buffer.from(bytes).toString('latin1');
    const pages = latin.match(/\/Type \/Page\b(?!s)/gu)?.length ?? 0;
    const texts = [];
    for (let page = 0; page < pages; page += 1) texts.push((await textsOf(page)).join(' '));
    return { bytes, latin, texts, attachments: await attachments() };
  });
}
const plain = (text: string | undefined) => text?.replace(/\s+/gu, ' ');

test.each(recordKinds)(
  '%s: its JWS is attached byte for byte, its words are printed',
  async (kind) => {
    const jws = unsignedRecord(kind);
    const { latin, texts, attachments } = await opened(jws);
    expect(attachments.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))).toEqual([jws]);
    expect(attachments[0]?.name).toMatch(/^[\w-]+-v1\.jws$/u);
    expect(latin).toContain('/Subtype /application#2Fjose');
    expect(latin).toContain('/AFRelationship /Source');
    expect(latin).toContain('/Marked true');
    expect(latin).toContain('/Lang (fr-CA)');
    expect(texts).toHaveLength(1);
    expect(plain(texts[0])).toContain('Geneviève Morin , signé le 18 juin 2026, 15 h 05');
    expect(texts[0]).toContain('harfang · quai · lanterne · épinette · marée · tuque');
    expect(texts[0]).toMatch(/Contenu (?:[0-9a-f]{4} ){4}· 1 de 1/u);
  },
);

test('a confirmation says what was done, what is on hold and what is declared, in English on A4 too', async () => {
  const hold = {
    count: 2,
    reason: 'complaint' as const,
    decidedBy: 'Nadia Bélanger',
    decidedOn: '2026-06-09',
    until: null,
  };
  const jws = unsignedRecord('destruction-confirmation', { holds: [hold] }, { version: 2 });
  const french = await opened(jws);
  const text = plain(french.texts[0]);
  expect(text).toContain('Version 2, corrige la version 1');
  expect(text).toContain(
    '46 publications, dont 38 avec photo, film ou son; dont 3 notées à la main',
  );
  expect(text).toContain('15 au 17 juin 2026');
  expect(text).toContain('2 éléments : plainte, décision de Nadia Bélanger le 9 juin 2026');
  expect(text).toContain('sauf ce qui est en suspens');
  const english = await opened(jws, { lang: 'en', paper: 'a4' });
  expect(english.latin).toContain('[0 0 595.28 841.89]');
  expect(english.latin).toContain('/Lang (en-CA)');
  expect(plain(english.texts[0])).toContain(
    '2 items: complaint, decided by Nadia Bélanger on 9 June 2026',
  );
});

test('two hundred steps go over pages that are counted, each line once', async () => {
  const [step] = sampleBodies['destruction-confirmation'].done;
  if (!step) throw new Error('the sample has no step');
  const done = Array.from({ length: 200 }, (_, index) => ({
    ...step,
    title: `Étape no ${index}.`,
  }));
  const { texts } = await opened(unsignedRecord('destruction-confirmation', { done }));
  const all = texts.join(' ');
  expect(texts.length).toBeGreaterThan(5);
  for (const { title } of done) expect(all.split(title)).toHaveLength(2);
  for (const [index, text] of texts.entries()) {
    expect(text).toContain(`· ${index + 1} de ${texts.length}`);
  }
  // The head of the table is on every page that goes on with it.
  expect(all.split('Moyen').length - 1).toBe(texts.filter((text) => text.includes('Étape')).length);
});

test('what was signed is printed whatever it holds: letters that the fonts lack, no spaces, turned writing', async () => {
  const aims = `Un but 😀 李明 \u202Eà l’envers.\n${'x'.repeat(7000)}`;
  const jws = unsignedRecord('platform-request', { aims }, { person: '李明 ᐃᓄᒃ' });
  const { texts, attachments } = await opened(jws);
  const all = texts.join(' ');
  expect(plain(all)).toContain('Un but [?] [?] à l’envers.');
  expect(all.replace(/[^x]/gu, '').length).toBeGreaterThanOrEqual(7000);
  expect(plain(all)).toContain('ne sait pas imprimer');
  expect(Buffer.from(attachments[0]?.bytes ?? []).toString('latin1')).toBe(jws);
});

test('the same order is the same bytes; what is no record is refused', async () => {
  const jws = unsignedRecord('consents-export');
  const once = blobOf(await recordPdf(recordOrder(jws)));
  const twice = blobOf(await recordPdf(recordOrder(jws)));
  expect(await twice.arrayBuffer()).toEqual(await once.arrayBuffer());
  await expect(recordPdf(recordOrder(`${jws}.x`))).rejects.toMatchObject({ name: 'NotARecord' });
});
