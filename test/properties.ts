import fc from 'fast-check';

/** The same cases in every run, so that a change alone can turn a test red; `VIGIE_SEED=$RANDOM` looks for new ones. */
const { VIGIE_CASES, VIGIE_SEED = '20250822' } = process.env;
fc.configureGlobal({
  ...(VIGIE_CASES ? { numRuns: Number(VIGIE_CASES) } : {}),
  seed: Number(VIGIE_SEED),
});
