// @vitest-environment node
import { expect, test } from 'vitest';
import { unsignedRecord } from '../../test/sample-records.ts';
import { decode } from '../records/read-record.ts';
import { type RecordKind, recordKinds } from '../records/record.ts';
import { recordStem } from './record-stem.ts';

const stem = (kind: RecordKind, lang: 'fr' | 'en') =>
  recordStem({ ...decode(unsignedRecord(kind)), lang });

test('a file is called in the language of whoever signs, in plain letters', () => {
  expect(stem('platform-request', 'fr')).toMatch(/^demande-ClassDojo-\d{4}-\d{4}-v1$/u);
  expect(stem('platform-request', 'en')).toMatch(/^request-ClassDojo-\d{4}-\d{4}-v1$/u);
  expect(stem('decisions', 'fr')).toMatch(/^reponses-[A-Za-z-]+-\d{4}-\d{2}-\d{2}-v1$/u);
  for (const kind of recordKinds) {
    expect(stem(kind, 'fr')).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]*-v1$/u);
  }
});
