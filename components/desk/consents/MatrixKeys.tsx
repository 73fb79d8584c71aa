import { useConsents } from '../words.ts';

/** The keys of the matrix, for those who look for them. */
export function MatrixKeys() {
  const { keys } = useConsents();
  return (
    <p class="keys">
      {Object.values(keys).map(([key, act]) => (
        <span key={key}>
          <kbd>{key}</kbd> {act}
        </span>
      ))}
    </p>
  );
}
