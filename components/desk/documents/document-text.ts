import type { DocumentParts } from './document-parts.ts';

/** The same document as plain text, to be pasted in a message or a letter. */
export function documentText(parts: DocumentParts): string {
  const { issuer, school, head, title, sections, person, standing } = parts;
  const blocks = [
    [issuer, school, ...head].filter((line) => line !== '').join('\n'),
    title,
    ...sections.map((each) => {
      const lines = each.list ? each.texts.map((text) => `– ${text}`) : each.texts;
      return [each.title, ...lines].join('\n');
    }),
    [person, standing].filter((line) => line !== '').join('\n'),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}
