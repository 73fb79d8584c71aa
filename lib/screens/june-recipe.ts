import type { Checklist } from '../destruction/checklist.ts';
import type { RecipeStep as Step } from '../destruction/recipe.ts';
import { recipeFor } from '../destruction/recipes.ts';
import type { Language } from '../messages.ts';
import type { Recipe, RecipeStep } from './june.ts';

/** What a list asks to be done on its platform, in a language. */
export function recipeOf({ platform, destroy, copies }: Checklist, lang: Language): Recipe {
  const { steps } = recipeFor(platform);
  return {
    postsLeave: steps.find(({ perPost }) => perPost)?.leaves?.[lang] ?? null,
    destroy: destroy.map((step) => spoken(step, lang)),
    copies: copies.map((step) => spoken(step, lang)),
  };
}

function spoken(step: Step, lang: Language): RecipeStep {
  return {
    id: step.id,
    title: step.title[lang],
    text: step.text[lang],
    where: step.where?.[lang] ?? null,
    leaves: step.leaves?.[lang] ?? null,
    link: step.link,
    evidence: step.evidence?.[lang] ?? null,
  };
}
