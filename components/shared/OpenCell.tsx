interface Props {
  href: string;
  /** What the link says, and its name for whoever hears it without the row. */
  label: string;
  name: string;
}

/** The end of a row: what opens it. */
export function OpenCell({ href, label, name }: Props) {
  return (
    <td class="end">
      <a class="btn compact" href={href} aria-label={name}>
        {label}
      </a>
    </td>
  );
}
