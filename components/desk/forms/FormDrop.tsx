import { FileDrop } from '../../shared/FileDrop.tsx';
import { useForms } from './words.ts';

interface Props {
  disabled: boolean;
  onFiles(files: readonly File[]): void;
}

/** Where returned forms are dropped or chosen, several at once. */
export function FormDrop({ disabled, onFiles }: Props) {
  const words = useForms();
  return (
    <FileDrop
      accept=".pdf,application/pdf,image/*"
      multiple
      disabled={disabled}
      onFiles={onFiles}
      said={
        <p>
          <b>{words.drop}</b>
          <span>{words.dropText}</span>
        </p>
      }
      button={words.choose}
    />
  );
}
