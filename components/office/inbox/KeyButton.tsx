interface Props {
  /** One letter; it acts while the list or the preview has the focus. */
  letter: string;
  label: string;
  primary?: boolean;
  disabled: boolean;
  onPress(): void;
}

/** A button that one key presses too. The key is drawn beside the words, and is none of its name. */
export function KeyButton({ letter, label, primary = false, disabled, onPress }: Props) {
  return (
    <button
      type="button"
      class={`btn keyed ${primary ? 'primary' : ''}`}
      aria-keyshortcuts={letter}
      disabled={disabled}
      onClick={onPress}
    >
      {label}
    </button>
  );
}
