import { readFileSync, writeFileSync } from 'node:fs';
import {
  type Lang,
  noticeTable,
  permissionTable,
  privacyKit,
  siteTable,
  withPart,
} from './privacy/kit.ts';

/** `npm run privacy`: writes what the documentation says of data and permissions from the schema and the manifest. */
const pages: Readonly<Record<Lang, string>> = {
  fr: 'docs/administration.fr.md',
  en: 'docs/administration.md',
};
for (const lang of ['fr', 'en'] as const) {
  writeFileSync(`docs/privacy/kit.${lang}.md`, privacyKit(lang));
  const page = readFileSync(pages[lang], 'utf8');
  const permitted = withPart(page, 'permissions', permissionTable(lang));
  const listed = withPart(permitted, 'sites', siteTable(lang));
  writeFileSync(pages[lang], withPart(listed, 'notices', noticeTable(lang)));
}
console.log('written: docs/privacy/kit.fr.md, docs/privacy/kit.en.md, docs/administration*.md');
