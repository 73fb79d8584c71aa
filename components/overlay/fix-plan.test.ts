import { describe, expect, test } from 'vitest';
import type { PageFix, PageReason } from '../../lib/messages.ts';
import { choicesOf, nextStep, previewEdits } from './fix-plan.ts';

const reason = (...fixes: PageFix[]): PageReason => ({
  level: 'hold',
  clause: { id: '5.5.3', text: '' },
  code: 'class-no-consent',
  why: '',
  source: 'directive',
  spans: [],
  attachments: [],
  fixes,
});
const neutral: PageFix = {
  id: 'neutral',
  label: '',
  edits: [{ start: 4, end: 8, text: 'un élève' }],
};
const remove: PageFix = { id: 'remove', label: '', edits: [{ start: 0, end: 20, text: '' }] };
const away: PageFix = { id: 'own-parent', label: '', edits: null };
const record: PageFix = { id: 'record-consent', label: '', edits: null };

describe('the next step', () => {
  test('applies what was chosen in the draft', () => {
    expect(nextStep([reason(neutral), reason(remove)], ['neutral', null])).toEqual({
      kind: 'apply',
      choices: [{ reason: 0, fix: 'neutral' }],
    });
  });
  test('leaves the page as soon as one reason asks for it', () => {
    expect(nextStep([reason(neutral), reason(away)], ['neutral', 'own-parent'])).toEqual({
      kind: 'leave',
      fix: 'own-parent',
      way: 'elsewhere',
    });
  });
  test('opens Vigie’s own pages where nothing else helps', () => {
    expect(nextStep([reason(record)], [null])).toEqual({
      kind: 'leave',
      fix: 'record-consent',
      way: 'window',
    });
  });
  test('is editing where there is no fix', () => {
    expect(nextStep([reason({ id: 'rename-file', label: '', edits: null })], [null])).toEqual({
      kind: 'edit',
    });
  });
});

test('what is chosen of excludes what opens another page of Vigie', () => {
  expect(choicesOf(reason(neutral, away, record))).toEqual([neutral, away]);
});

describe('the preview', () => {
  test('keeps the larger of two changes that overlap', () => {
    const { edits, told } = previewEdits([reason(neutral), reason(remove)], ['neutral', 'remove']);
    expect(edits).toEqual(remove.edits);
    expect(told).toBe(true);
  });
  test('says when words are told only later', () => {
    const later = reason({ id: 'first-name', label: '', edits: null });
    expect(previewEdits([later], ['first-name'])).toEqual({ edits: [], told: false });
  });
});
