import { useRecordWords } from './words.ts';

/** The words of a key: the same in both languages, and read aloud as French ones. */
export function KeyWords({ words }: { words: readonly string[] }) {
  const { compare } = useRecordWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: one line of words, not fields
    <p class="key-words" role="group" aria-label={compare.words} lang="fr">
      {words.join(' · ')}
    </p>
  );
}
