import type { PlatformId } from '../platforms/platform.ts';
import type { Recipe, RecipeStep } from './recipe.ts';
import classdojo from './recipes/classdojo.json';
import classroom from './recipes/classroom.json';
import devices from './recipes/devices.json';
import facebook from './recipes/facebook.json';
import generic from './recipes/generic.json';
import googleChat from './recipes/google-chat.json';
import remind from './recipes/remind.json';
import seesaw from './recipes/seesaw.json';
import teams from './recipes/teams.json';

/** The recipes shipped with the product, by platform. A test checks each against its schema, so that none is parsed here. */
export const recipes = [
  teams,
  classroom,
  facebook,
  classdojo,
  seesaw,
  remind,
  googleChat,
  generic,
  devices,
] as readonly Recipe[];

/** What has to be done on a platform; any that has no recipe of its own takes the generic one. */
export function recipeFor(platform: PlatformId): Recipe {
  return recipes.find((each) => each.platform === platform) ?? (generic as Recipe);
}

/** The residual copies to look at, whatever the platform. */
export function copySteps(): readonly RecipeStep[] {
  return (devices as Recipe).steps;
}
