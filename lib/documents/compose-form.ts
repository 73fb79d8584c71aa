import type { FormIdentity } from '../consent/form-identity.ts';
import { consentFormEn } from '../i18n/consent-form.en.ts';
import { consentFormFr } from '../i18n/consent-form.fr.ts';
import { speech } from '../i18n/speech.ts';
import type { Language } from '../page-view.ts';
import { isByNotice } from '../policy/class-consent.ts';
import { type FormFacts, type FormText, fillText, formTexts } from '../policy/consent-form.ts';
import type { Pack } from '../policy/schema.ts';
import type { ConsentForm } from './consent-form.ts';

export interface FormOrder {
  pack: Pack;
  lang: Language;
  about: Omit<FormIdentity, 'words'>;
  /** As they are to be read. */
  student: string;
  group: string;
  platform: string;
  person: string;
  school: string;
  /** E-mail address that the form goes back to. */
  address: string;
  /** Last day to return it, `YYYY-MM-DD`. */
  due: string;
}
/** Scopes whose questions are worded by Vigie, or text by text by the pack. */
const ownQuestions: ReadonlyMap<string, readonly [title: FormText, text: FormText]> = new Map([
  ['class', ['classTitle', 'classText']],
  ['own-parent', ['ownParentTitle', 'ownParentText']],
]);
const catalogues = { fr: consentFormFr, en: consentFormEn };

/** A form in words: the pack's where it brings them, ours elsewhere, with the facts filled in. */
export function composeForm(order: FormOrder): ConsentForm {
  const { pack, lang, about, student, group, platform, person, school } = order;
  const own = catalogues[lang];
  const given = pack.consentForm?.wording ?? {};
  const usual: Readonly<Record<FormText, string>> = {
    ...own.texts,
    ...(isByNotice(pack) ? own.notice : {}),
    ...(pack.consent?.expires === 'open' ? own.open : {}),
  };
  const body = pack.issuer[lang];
  const facts: FormFacts = {
    student,
    group,
    platform,
    person,
    school,
    body,
    year: about.schoolYear,
    due: speech[lang].date(order.due),
    address: order.address,
    age: String(pack.consent?.student?.from ?? ''),
  };
  const text = (name: FormText) => fillText(given[name]?.[lang] ?? usual[name], facts);
  const texts = Object.fromEntries(formTexts.map((name) => [name, text(name)]));
  const replaced = formTexts.filter((name) => given[name]).length;
  const whose = replaced === 0 ? 'own' : replaced === formTexts.length ? 'body' : 'mixed';
  const basis = pack.consentForm?.basis[lang] ?? pack.title[lang];
  return {
    about,
    texts: texts as ConsentForm['texts'],
    questions: pack.scopes.map((scope, index) => {
      const known = ownQuestions.get(scope.id);
      if (known) return { scope: scope.id, title: text(known[0]), text: text(known[1]) };
      const said = scope.ask ?? pack.clauses.find(({ id }) => id === scope.clause) ?? scope;
      const title = own.numbered(index + 1, scope[lang]);
      return { scope: scope.id, title, text: fillText(said[lang], facts) };
    }),
    // A student who may only object is told by nobody to sign.
    signers: {
      second: pack.consent?.signers === 'both',
      student: (pack.consent?.student?.how ?? 'objects') !== 'objects',
    },
    facts: [
      [text('student'), own.inGroup(student, group)],
      [text('platform'), platform],
      [text('person'), person],
      [text('schoolYear'), about.schoolYear],
    ],
    from: `${body}\n${school}`,
    source: own.source[whose](basis, body),
    reference: own.page(group, about.platform, about.schoolYear),
  };
}

/** The title that a reader shows of a file of forms. */
export function formsTitle(lang: Language, platform: string, year: string): string {
  return catalogues[lang].documentTitle(platform, year);
}
