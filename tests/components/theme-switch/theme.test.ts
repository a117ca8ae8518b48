import { expect, it } from 'vitest';
import { nextTheme, parseTheme } from '@/components/theme-switch/theme';

it('walks through system, light and dark and begins again', () => {
  expect([nextTheme('system'), nextTheme('light'), nextTheme('dark')]).toEqual(['light', 'dark', 'system']);
});

it('takes any other word for the system theme', () => {
  expect([parseTheme('dark'), parseTheme('Dark'), parseTheme(undefined)]).toEqual(['dark', 'system', 'system']);
});
