import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@words': fileURLToPath(new URL('./lib/words/en', import.meta.url)),
      '@': fileURLToPath(new URL('.', import.meta.url)),
    },
  },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/support/site.ts'],
    environment: 'node',
    // One site and one browser for all: files run one after the other.
    fileParallelism: false,
    // axe looks at thousands of elements in both themes: a slow machine is no failure.
    testTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 60_000,
  },
});
