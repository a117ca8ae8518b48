/** The themes a reader can choose; `system` follows the device. */
const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Kept in a cookie so that the server sends the chosen theme with the page and nothing flashes. */
export const THEME_COOKIE = 'theme';

/** The theme a cookie or form names; `system` for anything else. */
export function parseTheme(text: string | undefined): Theme {
  return THEMES.find((theme) => theme === text) ?? 'system';
}

/** The theme after this one, in the order the button walks. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}
