import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailDraft } from './mail-draft.ts';

const pdf = new TextEncoder().encode('%PDF-1.7 é \r\n--=_x--');
const draft = {
  to: ['nadia.belanger@anse-aux-lievres.example'],
  subject: 'Confirmation de destruction, 402 · ClassDojo, à lire avant le 30 juin',
  text: 'Bonjour,\nvoici la confirmation.',
  attachments: [{ name: '402-classdojo-2026-v1.pdf', type: 'application/pdf', bytes: pdf }],
};
const utf8 = new TextDecoder();
const fromBase64 = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('\r\n', '')), (letter) => letter.charCodeAt(0));

/** Headers by name and bodies of an e-mail, read by RFC 5322 and 2046 alone. */
function readMail(bytes: Uint8Array) {
  const text = utf8.decode(bytes);
  const headersOf = (head: string) =>
    head
      .replace(/\r\n[ \t]/gu, ' ')
      .split('\r\n')
      .map((line) => line.split(/: (.*)/su).slice(0, 2));
  const [head = ''] = text.split('\r\n\r\n', 1);
  const [, boundary = ''] = /boundary="([^"]+)"/u.exec(head) ?? [];
  const parts = text
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const at = part.indexOf('\r\n\r\n');
      return { headers: headersOf(part.slice(2, at)), bytes: fromBase64(part.slice(at + 4)) };
    });
  return { text, headers: headersOf(head), parts };
}
const subjectOf = (headers: string[][]) => {
  const value = headers.find(([name]) => name === 'Subject')?.[1] ?? '';
  const words = value.split(' ').map((word) => /^=\?UTF-8\?B\?(.*)\?=$/u.exec(word)?.[1] ?? '!');
  return words.map((word) => utf8.decode(fromBase64(word))).join('');
};

test('opens as an unsent message to one person, with the file attached byte for byte', async () => {
  const { headers, parts } = readMail(await mailDraft(draft));
  expect(headers.map(([name]) => name)).toEqual([
    'X-Unsent',
    'To',
    'Subject',
    'MIME-Version',
    'Content-Type',
  ]);
  expect(headers[0]).toEqual(['X-Unsent', '1']);
  expect(headers[1]?.[1]).toBe(draft.to[0]);
  expect(subjectOf(headers)).toBe(draft.subject);
  expect(parts).toHaveLength(2);
  expect(utf8.decode(parts[0]?.bytes)).toBe('Bonjour,\r\nvoici la confirmation.');
  expect(parts[1]?.bytes).toEqual(pdf);
  expect(parts[1]?.headers).toContainEqual([
    'Content-Disposition',
    `attachment; filename="402-classdojo-2026-v1.pdf"; filename*=UTF-8''402-classdojo-2026-v1.pdf`,
  ]);
});

test('whatever the texts say, no header, no line and no part is added', async () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      '\r',
      '\n',
      '\r\n',
      ':',
      'Bcc: a@b.ca',
      '"',
      '=_',
      '--',
      '\0',
      '\u2028',
      'é',
      '😀',
      ' ',
      ';',
    ),
    maxLength: 60,
  });
  const any = fc.oneof(hostile, fc.string({ unit: 'grapheme' }));
  await fc.assert(
    fc.asyncProperty(any, any, any, async (subject, text, name) => {
      const attachments = [{ name, type: 'application/pdf', bytes: pdf }];
      const bytes = await mailDraft({ ...draft, subject, text, attachments });
      const mail = readMail(bytes);
      expect(mail.headers.map(([header]) => header)).toEqual([
        'X-Unsent',
        'To',
        'Subject',
        'MIME-Version',
        'Content-Type',
      ]);
      expect(mail.parts.map(({ headers }) => headers.length)).toEqual([2, 3]);
      expect(mail.parts[1]?.bytes).toEqual(pdf);
      expect(subjectOf(mail.headers)).toBe(subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '));
      expect(mail.text).not.toMatch(/[^\x20-\x7E\r\n]|(?<!\r)\n|\r(?!\n)/u);
      expect(mail.text.split('\r\n').every((line) => line.length <= 998)).toBe(true);
    }),
  );
});

test.each([
  'a@b.ca\r\nBcc: c@d.ca',
  'a@b.ca, c@d.ca',
  'Nadia <a@b.ca>',
  'a b@c.ca',
  'nadia',
  'a@b.ca\n',
  'é@b.ca',
  '',
])('what is no plain address is refused: %j', async (to) => {
  await expect(mailDraft({ ...draft, to: [to] })).rejects.toMatchObject({ name: 'AddressRefused' });
});

test('nobody named: there is no empty list of recipients', async () => {
  const { headers } = readMail(await mailDraft({ ...draft, to: [] }));
  expect(headers.map(([name]) => name)).not.toContain('To');
});
