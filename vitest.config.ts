import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    retry: 0,
    // Each browser file has its own profile; more than two browsers at once starve each other on two cores.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{lib,components,scripts}/**/*.test.{ts,tsx}',
            'test/{evaluate,bench}/**/*.test.ts',
          ],
          environment: 'happy-dom',
          setupFiles: ['test/properties.ts'],
          // Property tests run thousands of cases, on machines that are shared.
          testTimeout: 120_000,
        },
      },
      { extends: true, test: { name: 'repository', include: ['test/repository/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
