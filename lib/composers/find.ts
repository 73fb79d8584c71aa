import { foldLabel } from '../platforms/label.ts';
import type { ComposerRecipe } from '../platforms/platform.ts';
import type { Composer } from './composer.ts';
import { closestAcross, hiddenRoots, parentOf } from './reach.ts';

const buttonLike = 'button, [role="button"], input[type="submit"], input[type="button"]';
/** From the field up to the nearest ancestor that holds a send button; sites nest deeply (Facebook about 20, 2026-09). */
const furthestAncestor = 30;

/** The composer whose field holds the element, or null. */
export function composerAround(
  element: Element,
  recipes: readonly ComposerRecipe[],
): Composer | null {
  for (const recipe of recipes) {
    const field = element.closest<HTMLElement>(recipe.field);
    if (field) return complete(field, recipe);
  }
  return null;
}

/** The composer that the pressed element sends, or null where it is no send button. */
export function composerSentBy(
  element: Element,
  recipes: readonly ComposerRecipe[],
): Composer | null {
  const button = closestAcross(element, buttonLike);
  if (!button) return null;
  // Two recipes may share a label (« Publier » of an announcement and of a comment): the nearest field decides.
  let nearest: { field: HTMLElement; steps: number; recipe: ComposerRecipe } | null = null;
  for (const recipe of recipes) {
    if (!isSendButton(button, element, recipe)) continue;
    const near = fieldNear(button, recipe) ?? hiddenField(button, recipe);
    if (near && (!nearest || near.steps < nearest.steps)) nearest = { ...near, recipe };
  }
  return nearest && { ...complete(nearest.field, nearest.recipe), button };
}

/** The composer inside a form that is being submitted, or of a whole page. */
export function composerIn(form: ParentNode, recipes: readonly ComposerRecipe[]): Composer | null {
  for (const recipe of recipes) {
    const field = largest(form.querySelectorAll<HTMLElement>(recipe.field));
    if (field) return complete(field, recipe);
  }
  return null;
}

export function isSendButton(button: Element, pressed: Element, recipe: ComposerRecipe): boolean {
  if (recipe.send && (pressed.closest(recipe.send) || button.matches(recipe.send))) return true;
  if (recipe.send && button.querySelector(recipe.send)) return true;
  const sent = foldedLabels(recipe);
  return sent.size > 0 && labelsOf(button).some((label) => sent.has(label));
}

const folded = new WeakMap<ComposerRecipe, ReadonlySet<string>>();
function foldedLabels(recipe: ComposerRecipe): ReadonlySet<string> {
  const known = folded.get(recipe);
  if (known) return known;
  const labels = new Set(recipe.sendLabels.map(foldLabel));
  folded.set(recipe, labels);
  return labels;
}

function labelsOf(button: Element): string[] {
  const value = button.localName === 'input' ? (button as HTMLInputElement).value : null;
  return [
    button.getAttribute('aria-label'),
    button.getAttribute('title'),
    button.textContent,
    value,
  ]
    .filter((label): label is string => Boolean(label?.trim()))
    .map(foldLabel);
}

function complete(field: HTMLElement, recipe: ComposerRecipe): Composer {
  const container = containerOf(field, recipe);
  const also = recipe.alsoReads.flatMap((selector) => [
    ...(container?.querySelectorAll<HTMLElement>(selector) ?? []),
  ]);
  return {
    field,
    also: also.filter((other) => other !== field),
    recipe,
    button: container ? buttonIn(container, recipe) : null,
  };
}

const containers = new WeakMap<HTMLElement, Element>();

/** Found once: every key press asks, and a site's page is deep. */
function containerOf(field: HTMLElement, recipe: ComposerRecipe): Element | null {
  if (recipe.container) return field.closest(recipe.container);
  const known = containers.get(field);
  if (known?.contains(field) && buttonIn(known, recipe)) return known;
  const found = climb(field, recipe);
  if (found) containers.set(field, found);
  return found;
}

function climb(field: HTMLElement, recipe: ComposerRecipe): Element | null {
  let ancestor = parentOf(field);
  let searched: Element | null = null;
  for (let step = 0; ancestor && step < furthestAncestor; step += 1) {
    if (buttonIn(ancestor, recipe, searched)) return ancestor;
    searched = ancestor;
    ancestor = parentOf(ancestor);
  }
  return null;
}

/** The send button of a container, outside what was searched already. */
function buttonIn(
  container: Element,
  recipe: ComposerRecipe,
  searched: Element | null = null,
): HTMLElement | null {
  const buttons = [...container.querySelectorAll<HTMLElement>(buttonLike)];
  const sends = (button: HTMLElement) =>
    !searched?.contains(button) && isSendButton(button, button, recipe);
  return buttons.find(sends) ?? null;
}

/** The field that the button stands by: the nearest ancestor that holds one decides (several composers may be open). */
function fieldNear(
  button: HTMLElement,
  recipe: ComposerRecipe,
): { field: HTMLElement; steps: number } | null {
  let ancestor = parentOf(button);
  for (let steps = 0; ancestor && steps < furthestAncestor; steps += 1) {
    const field = largest(ancestor.querySelectorAll<HTMLElement>(recipe.field));
    if (field) return { field, steps };
    ancestor = parentOf(ancestor);
  }
  return null;
}

/** A field that no selector reaches from the button: the one whose own way out leads to this button. */
function hiddenField(
  button: HTMLElement,
  recipe: ComposerRecipe,
): { field: HTMLElement; steps: number } | null {
  for (const root of hiddenRoots(button.ownerDocument)) {
    for (const field of root.querySelectorAll<HTMLElement>(recipe.field)) {
      if (complete(field, recipe).button === button) return { field, steps: furthestAncestor };
    }
  }
  return null;
}

/** In Facebook groups a search box may come first: the largest field is the message's (seen 2026-09). */
function largest(fields: NodeListOf<HTMLElement>): HTMLElement | null {
  const area = (field: HTMLElement) => field.offsetWidth * field.offsetHeight;
  return [...fields].sort((a, b) => area(b) - area(a))[0] ?? null;
}
