import { registerErrors, VigieError } from '../errors.ts';

/** The fonts have no drawing for a character; `detail.character`. */
export class GlyphMissing extends VigieError {}
registerErrors({ GlyphMissing });
