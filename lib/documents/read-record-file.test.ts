// @vitest-environment node
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { recordOrder } from '../../test/record-order.ts';
import { unsignedRecord } from '../../test/sample-records.ts';
import { openReader } from './pdf-reader.ts';
import { largestRecordFile, readRecordFile } from './read-record-file.ts';
import { recordPdf } from './record-pdf.ts';

const jws = unsignedRecord('consents-export');
const reader = openReader(null);
const read = (...parts: BlobPart[]) => readRecordFile(new Blob(parts), reader);
const sheet = await recordPdf(recordOrder(jws));
const attached = async (...files: readonly (readonly [name: string, content: string])[]) => {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  for (const [name, content] of files) await pdf.attach(new TextEncoder().encode(content), name);
  return new Uint8Array(await pdf.save());
};

test('a sheet gives its record back, character for character, also when another program saved it', async () => {
  expect(await read(sheet)).toEqual([jws]);
  const pdf = await PDFDocument.load(sheet);
  pdf.addPage();
  const text = new TextEncoder().encode('à lire');
  await pdf.attach(text, 'a-lire.txt');
  await pdf.attach(text, 'faux.jws');
  expect(await read(new Uint8Array(await pdf.save()))).toEqual([jws]);
});

test('of many attachments ours alone count; of two of ours both', async () => {
  const others = Array.from({ length: 40 }, (_, index) => [`${index}.txt`, jws] as const);
  const second = unsignedRecord('consents-export', { students: 3 });
  const ours = [
    ['a.jws', jws],
    ['b.JWS', `${second}\n`],
    ['c.jws', jws],
  ] as const;
  expect([...(await read(await attached(...others, ...ours)))].sort()).toEqual(
    [jws, second].sort(),
  );
});

test('a JWS comes alone too, as text or as JSON with exactly its three members', async () => {
  const [first, payload, signature] = jws.split('.');
  const json = { payload, protected: first, signature };
  expect(await read(jws)).toEqual([jws]);
  expect(await read(`${jws}\r\n`)).toEqual([jws]);
  // Cut short it is handed on as it is, for the verifier to say so.
  for (const length of [3, 100, jws.lastIndexOf('.')]) {
    expect(await read(jws.slice(0, length))).toEqual([jws.slice(0, length)]);
  }
  expect(await read(JSON.stringify(json, null, 2))).toEqual([jws]);
  for (const wrong of [
    { ...json, header: {} },
    { payload, signature },
    { ...json, payload: 'a.b' },
  ]) {
    await expect(read(JSON.stringify(wrong))).rejects.toMatchObject({ name: 'NotPdf' });
  }
});

test('what holds no record is told apart', async () => {
  const seen = async (part: BlobPart) =>
    read(part).then(
      () => 'read',
      (error: Error) => error.name,
    );
  expect(await seen(await attached())).toBe('NoRecord');
  expect(await seen(await attached(['a.jws', `${jws}é`], ['b.jws', '{}']))).toBe('NoRecord');
  expect(await seen(sheet.slice(0, 900))).toBe('PdfDamaged');
  expect(await seen(new Uint8Array([0xff, 0xd8, 0xff]))).toBe('NotPdf');
  expect(await seen('')).toBe('NotPdf');
});

test('a file that is too large is not even read', async () => {
  const file = new Blob([]);
  Object.defineProperty(file, 'size', { value: largestRecordFile + 1 });
  file.arrayBuffer = () => Promise.reject(new Error('it was read'));
  await expect(readRecordFile(file, reader)).rejects.toMatchObject({ name: 'RecordFileTooLarge' });
});
