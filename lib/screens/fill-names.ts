export interface Filled {
  /** Names that now stand in a field. */
  filled: number;
  /** Names that found no field and that the page does not show yet. */
  left: number;
}

/**
 * Runs in the page, by itself: puts each name that the page does not show yet into the empty, visible fields for a
 * student's name, from the focused one on; a larger field takes one a line. Nothing is submitted.
 */
export function fillNames(names: readonly string[]): Filled {
  const wanted = /student|child|pupil|learner|[ée]l[èe]ve|enfant|first.?name|pr[ée]nom/i;
  const other =
    /last|family|surname|famille|e-?mail|courriel|parent|search|cherch|class|code|mot de passe/i;
  const active = document.activeElement;
  const empty = (field: HTMLInputElement | HTMLTextAreaElement): boolean =>
    !field.disabled && !field.readOnly && field.value.trim() === '' && field.checkVisibility();
  const saysStudent = (field: HTMLInputElement | HTMLTextAreaElement): boolean => {
    const labels = [...(field.labels ?? [])].map((label) => label.textContent);
    const said = [...labels, field.ariaLabel, field.placeholder, field.name, field.id].join(' ');
    return field === active || (wanted.test(said) && !other.test(said));
  };
  const typed = 'input:not([type]), input[type="text" i], textarea';
  const fields = [
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(typed),
  ].filter((field) => empty(field) && saysStudent(field));
  const at = fields.findIndex((field) => field === active);
  if (at > 0) fields.push(...fields.splice(0, at));

  const inFields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
  const shown = [document.body.textContent, ...inFields.map((field) => field.value)].join('\n');
  const waiting = names.filter((name) => !shown.includes(name));
  const total = waiting.length;
  for (const field of fields) {
    const next = field instanceof HTMLTextAreaElement ? waiting.splice(0) : waiting.splice(0, 1);
    if (next.length === 0) break;
    // The prototype’s setter: React takes what its own sets for something it already knows.
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
    set?.call(field, next.join('\n'));
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return { filled: total - waiting.length, left: waiting.length };
}
