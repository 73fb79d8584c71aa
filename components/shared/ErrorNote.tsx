import { useContext } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { LanguageContext } from './language.ts';
import { sentenceOf } from './words.ts';

/** An error as a sentence, said when it appears. Nothing while there is none. */
export function ErrorNote({ error }: { error: unknown }) {
  const lang = useContext(LanguageContext);
  if (error === null || error === undefined) return null;
  const text = typeof error === 'string' ? error : sentenceOf(error, lang);
  return (
    <p class="error-note" role="alert">
      <Icon name="warn" />
      <span>{text}</span>
    </p>
  );
}
