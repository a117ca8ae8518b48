import { afterEach, beforeEach, expect, vi } from 'vitest';

// A warning or an error on the console is a failure unless the test expects it (and clears the spy).
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  const unexpected = [vi.mocked(console.error), vi.mocked(console.warn)].flatMap((spy) => spy.mock?.calls ?? []);
  vi.restoreAllMocks();
  expect(unexpected, 'unexpected console output').toEqual([]);
});
