import { type Bytes, joined } from '../bytes.ts';
import { sha256 } from '../sha256.ts';
import { withoutAccents } from '../without-accents.ts';
import { AddressRefused } from './errors.ts';

export interface MailDraft {
  /** Plain addresses (`a@b.c`); none leaves it to the person. */
  to: readonly string[];
  subject: string;
  text: string;
  attachments: readonly { name: string; type: string; bytes: Bytes }[];
}

/** What a person may write before and after the @ without quotes (RFC 5322, 3.2.3), in ASCII. */
const address = /^[\w!#$%&'*+/=?^`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/u;

/**
 * An `.eml` that opens as an unsent message, ready to be read and sent by the person (`X-Unsent`: Outlook, Thunderbird).
 * Headers hold ASCII only, whatever the texts say; lines end in CRLF. The same draft is the same bytes.
 * Throws `AddressRefused`.
 */
export async function mailDraft(draft: MailDraft): Promise<Bytes> {
  const { to, subject, text, attachments } = draft;
  for (const each of to) {
    if (!address.test(each)) throw new AddressRefused('address', { address: each });
  }
  // `=_` stands in no base64: no part can hold the line that ends it (RFC 2045, 6.7).
  const boundary = `=_${(await sha256(`${subject}\0${text}`)).slice(0, 32)}`;
  const head = [
    'X-Unsent: 1',
    // Left out where nobody is named: an empty list is none (RFC 5322, 3.6.3).
    ...(to.length > 0 ? [`To: ${to.join(',\r\n ')}`] : []),
    `Subject: ${encodedWords(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed;\r\n boundary="${boundary}"`,
  ];
  const body = part(
    boundary,
    ['Content-Type: text/plain; charset=utf-8'],
    utf8(text.replace(/\r\n?|\n/gu, '\r\n')),
  );
  const files = attachments.map(({ name, type, bytes }) =>
    part(
      boundary,
      [
        `Content-Type: ${type}`,
        `Content-Disposition: attachment;\r\n filename="${plainName(name)}";\r\n filename*=UTF-8''${encodedName(name)}`,
      ],
      bytes,
    ),
  );
  const end = `--${boundary}--\r\n`;
  return joined([`${head.join('\r\n')}\r\n\r\n`, body, ...files, end].map((each) => utf8(each)));
}

function part(boundary: string, headers: readonly string[], bytes: Bytes): string {
  const all = [...headers, 'Content-Transfer-Encoding: base64'].join('\r\n');
  const lines = base64(bytes).match(/.{1,76}/gu) ?? [];
  return `--${boundary}\r\n${all}\r\n\r\n${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** RFC 2047: words of at most 75 characters, none of which cuts a letter; line breaks and control characters are spaces. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const letter of text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')) {
    if (utf8(word + letter).length > 45) {
      words.push(word);
      word = '';
    }
    word += letter;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${base64(utf8(each))}?=`).join('\r\n ');
}

/** For programs that do not know RFC 2231. */
function plainName(name: string): string {
  return withoutAccents(name)
    .replace(/[^\w. -]/gu, '_')
    .slice(0, 60);
}

/** RFC 5987: what is no letter, digit or plain mark goes by its bytes. */
function encodedName(name: string): string {
  return [...utf8(name)]
    .map((byte) => {
      const letter = String.fromCharCode(byte);
      if (/[A-Za-z0-9._-]/u.test(letter)) return letter;
      return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
