interface Props {
  label: string;
  class?: string;
  first?: boolean;
}

/** Closes the dialog by the form alone, without script. */
export function NativeClose({ label, class: look = 'btn btn-bare', first }: Props) {
  return (
    <button type="submit" value="edit" class={look} data-first={first ? '' : undefined}>
      {label}
    </button>
  );
}
