const frame = 'M8 0h16a8 8 0 0 1 8 8v16a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8V8a8 8 0 0 1 8-8Z';
const lit = `${frame}M8 9a4 4 0 0 1 8 0v3H8ZM6 14h12v2H6ZM9 18h6l1 14H8ZM18 10l11-5v12l-11-4Z`;
const off = `${frame}M8 2a6 6 0 0 0-6 6v16a6 6 0 0 0 6 6h16a6 6 0 0 0 6-6V8a6 6 0 0 0-6-6ZM12 9a4 4 0 0 1 8 0v3h-8ZM10 14h12v2H10ZM13 18h6l1 12h-8Z`;

/** The lighthouse lamp; out when Vigie cannot check. */
export function Mark({ out }: { out?: boolean }) {
  return (
    <svg class="lamp" viewBox="0 0 32 32" aria-hidden="true">
      <path fill-rule="evenodd" d={out ? off : lit} />
    </svg>
  );
}
