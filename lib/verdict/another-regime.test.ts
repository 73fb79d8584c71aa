import { expect, test } from 'vitest';
import regime from '../../test/fixtures/packs/fr-charte.json';
import { answered, find, photo, scene } from '../../test/fixtures/situation.ts';
import type { ConsentScope } from '../consent/consent.ts';
import { packSchema } from '../policy/schema.ts';
import { withSwitches } from '../policy/switches.ts';
import { judge } from './judge.ts';

/** Two rules of another regime (document 003: g and section 5), held by the same vocabulary. */
const pack = packSchema.parse(regime);
const agreed = (scope: string) =>
  answered('s5', 'yes', '2025-09-10', 'classroom', scope as ConsentScope);
const place = { platform: 'classroom', space: 'class' } as const;

test('a picture and a voice each need their own agreement', () => {
  const video = { attachments: [photo(['s5'], 'video')], place };
  expect(judge(scene(video), pack).reasons.map((each) => each.rule)).toEqual([
    'image-agreement',
    'voice-agreement',
  ]);
  const consents = [agreed('image')];
  expect(judge(scene({ ...video, consents }), pack).reasons.map((each) => each.rule)).toEqual([
    'voice-agreement',
  ]);
  const both = [...consents, agreed('voice')];
  expect(judge(scene({ ...video, consents: both }), pack).level).toBe('clear');
});

test('a name alone is free in the private part, and goes nowhere else', () => {
  const text = 'Ruben a fini.';
  const findings = [find(text, 'Ruben', 'student', ['s5'])];
  expect(judge(scene({ text, findings, place }), pack).level).toBe('clear');
  const elsewhere = { ...place, platform: 'whatsapp' } as const;
  expect(judge(scene({ text, findings, place: elsewhere }), pack)).toMatchObject({
    level: 'hold',
    reasons: [{ clause: '5' }],
  });
  expect(judge(scene({ place: elsewhere }), pack).level).toBe('clear');
});

test('whether a group photo counts is a switch (A-18)', () => {
  const attachments = [photo(['s3', 's4', 's5'])];
  expect(judge(scene({ attachments, place }), pack).level).toBe('hold');
  const free = withSwitches(pack, { 'A-18': false });
  expect(judge(scene({ attachments, place }), free).level).toBe('clear');
  const portrait = [photo(['s5'])];
  expect(judge(scene({ attachments: portrait, place }), free).level).toBe('hold');
});

test('where both parents sign, one alone does not suffice, and either refuses', () => {
  const consent = { clause: 'g', regime: 'written', signers: 'both' } as const;
  const both = packSchema.parse({
    ...regime,
    consent: { ...consent, student: null, expires: 'school-year', takeDownWithin: 10 },
  });
  const level = (...consents: ReturnType<typeof agreed>[]) =>
    judge(scene({ attachments: [photo(['s5'])], place, consents }), both).level;
  const other = { ...agreed('image'), parent: 2 } as const;
  expect(level(agreed('image'))).toBe('hold');
  expect(level(other)).toBe('hold');
  expect(level(agreed('image'), other)).toBe('clear');
  expect(level(agreed('image'), { ...other, answer: 'no' })).toBe('hold');
});
