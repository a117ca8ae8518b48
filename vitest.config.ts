import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: {
    alias: { '@words': `${root}lib/words/en`, '@': root, 'server-only': `${root}tests/support/server-only.ts` },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    environment: 'node',
    setupFiles: ['tests/support/fail-on-console.ts'],
    maxWorkers: 2,
    // Tests of the store write to a disk that others may be using: a slow machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
