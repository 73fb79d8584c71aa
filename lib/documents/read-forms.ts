import type { FilledForm } from '../consent/filled-form.ts';
import { readIdentity } from '../consent/form-identity.ts';
import { ofFieldName } from './field-name.ts';
import type { PdfContent, PdfField } from './pdf-reader.ts';
import { wordsDigest } from './words-digest.ts';

/** Names that `drawConsentForm` gives; a program that merges files may put a prefix with a full stop before. */
const fieldName = /(?:^|\.)(f[0-9a-f]{12})-(.+)$/u;

export type FormsOfFile =
  | { kind: 'forms'; forms: readonly FilledForm[] }
  /** A scan, or a form whose fields were flattened into the page. */
  | { kind: 'no-fields' }
  /** It has fields, and none of them ours. */
  | { kind: 'foreign' };

/** The consent forms that a PDF holds, in the order of its pages. */
export async function readForms(content: PdfContent): Promise<FormsOfFile> {
  if (content.fields.length === 0) return { kind: 'no-fields' };
  const byForm = new Map<string, Map<string, PdfField>>();
  for (const field of content.fields) {
    const [, prefix = '', key = ''] = fieldName.exec(field.name) ?? [];
    if (prefix === '') continue;
    const fields = byForm.get(prefix) ?? new Map<string, PdfField>();
    byForm.set(prefix, fields.set(key, field));
  }
  if (byForm.size === 0) return { kind: 'foreign' };
  const firstPage = (fields: Map<string, PdfField>) => fields.get('parent')?.page ?? 0;
  const inOrder = [...byForm.values()].sort((a, b) => firstPage(a) - firstPage(b));
  const forms: FilledForm[] = [];
  for (const fields of inOrder) forms.push(await readForm(content, fields));
  return { kind: 'forms', forms };
}

async function readForm(
  content: PdfContent,
  fields: ReadonlyMap<string, PdfField>,
): Promise<FilledForm> {
  const text = (key: string) => fields.get(key)?.value.trim() ?? '';
  const ticked = (key: string) => !['', 'Off'].includes(fields.get(key)?.value ?? '');
  const boxes = (scope: string) => ({ yes: ticked(`${scope}-yes`), no: ticked(`${scope}-no`) });
  const scopes = [...fields.keys()].flatMap((key) => /^(.+)-yes$/u.exec(key)?.[1] ?? []);
  const identity = readIdentity(text('id'));
  // The first field is on the form's first page, its identity on the last.
  const first = fields.get('parent')?.page ?? 0;
  const last = fields.get('id')?.page ?? first;
  const words: string[] = [];
  for (let page = first; page <= last; page += 1) words.push(...(await content.textsOf(page)));
  return {
    identity,
    sameWords: identity !== null && (await wordsDigest(words)) === identity.words,
    boxes: Object.fromEntries(scopes.map((scope) => [ofFieldName(scope), boxes(scope)])),
    parent: text('parent'),
    place: text('place'),
    date: text('date'),
    signature: text('signature'),
    second: { parent: text('parent2'), signature: text('signature2') },
    studentSignature: text('student'),
  };
}
