import { FileDrop } from '../../shared/FileDrop.tsx';
import { useBackupWords } from './words.ts';

interface Props {
  /** What is said of the file that was chosen; null: none yet. */
  chosen: string | null;
  onFile(file: File): void;
}

/** Where an encrypted file is dropped or chosen. */
export function FilePick({ chosen, onFile }: Props) {
  const { file: words } = useBackupWords();
  return (
    <FileDrop
      accept=".vigie"
      onFiles={([file]) => file && onFile(file)}
      said={<p role="status">{chosen ?? words.drop}</p>}
      button={chosen ? words.other : words.choose}
      look={chosen ? 'btn' : 'btn primary'}
    />
  );
}
