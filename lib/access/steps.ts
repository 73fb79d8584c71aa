import type { AccessTemplate } from '../policy/access-template.ts';
import type { Access, AccessType } from './access.ts';

type Step = AccessTemplate['steps'][number];

/** The template's steps for a kind of request, in their order. */
export function stepsFor(template: AccessTemplate, type: AccessType): Step[] {
  return template.steps.filter(({ types }) => !types || types.includes(type));
}

/** The first step that is not done: it is the one asked for. Null when all are. */
export function nextStep(template: AccessTemplate, { type, steps }: Access): Step | null {
  const done = new Set(steps.map(({ id }) => id));
  return stepsFor(template, type).find(({ id }) => !done.has(id)) ?? null;
}

/** The day on which the last of a request's steps was done; null while one is left. */
export function completedOn(template: AccessTemplate, access: Access): string | null {
  if (nextStep(template, access) !== null) return null;
  const days = access.steps.map(({ on }) => on).sort();
  return days.at(-1) ?? null;
}

/** Steps whose day is before that of an earlier step: the order of the source was not kept. */
export function outOfOrder(template: AccessTemplate, { type, steps }: Access): string[] {
  const dayOf = new Map(steps.map(({ id, on }) => [id, on]));
  let latest = '';
  return stepsFor(template, type).flatMap(({ id }) => {
    const on = dayOf.get(id);
    if (on === undefined) return [];
    if (on < latest) return [id];
    latest = on;
    return [];
  });
}
