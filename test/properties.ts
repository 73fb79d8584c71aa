import fc from 'fast-check';

/** The longer run sets more cases and a seed that it prints; a failure is replayed with the same VIGIE_SEED. */
const { VIGIE_CASES, VIGIE_SEED } = process.env;
fc.configureGlobal({
  ...(VIGIE_CASES ? { numRuns: Number(VIGIE_CASES) } : {}),
  ...(VIGIE_SEED ? { seed: Number(VIGIE_SEED) } : {}),
});
