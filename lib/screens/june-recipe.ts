import type { RecipeStep as Step } from '../destruction/recipe.ts';
import { copySteps, recipeFor } from '../destruction/recipes.ts';
import type { Language } from '../messages.ts';
import type { PlatformId } from '../platforms/platform.ts';
import type { Recipe, RecipeStep } from './june.ts';

/** What has to be done on a platform, in a language. */
export function recipeOf(platform: PlatformId, lang: Language): Recipe {
  const { steps } = recipeFor(platform);
  const inPhase = (phase: Step['phase']) =>
    steps.filter((step) => step.phase === phase && !step.perPost);
  return {
    postsLeave: steps.find(({ perPost }) => perPost)?.leaves?.[lang] ?? null,
    destroy: inPhase('destroy').map((step) => spoken(step, lang)),
    copies: [...inPhase('copies'), ...copySteps()].map((step) => spoken(step, lang)),
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
