'use client';

import { themeWords } from '@words/theme';
import { type FormEvent, useState } from 'react';
import { nextTheme, THEME_COOKIE, type Theme } from './theme';

const SECONDS_PER_YEAR = 31_536_000;

function applyTheme(theme: Theme): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari before 18.4
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${SECONDS_PER_YEAR}; samesite=lax`;
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/**
 * One button that walks through system, light and dark. It is a form: without JavaScript the server sets the same cookie
 * and comes back to this page.
 * @param back the page's own address
 */
export function ThemeSwitch({ chosen, back }: { chosen: Theme; back: string }) {
  const [theme, setTheme] = useState(chosen);
  const next = nextTheme(theme);
  const { name, chosen: chosenWords, switch: switchWords } = themeWords;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    applyTheme(next);
    setTheme(next);
  };
  return (
    <form method="post" action="/theme" onSubmit={onSubmit}>
      <input type="hidden" name="theme" value={next} />
      <input type="hidden" name="back" value={back} />
      <button type="submit" className="button min-w-9" title={switchWords({ chosen: name[theme], next: name[next] })}>
        <svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
          <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path
            d={theme === 'light' ? 'M7 4a3 3 0 0 1 0 6a3 3 0 0 1 0-6' : 'M7 1a6 6 0 0 1 0 12z'}
            fill="currentColor"
          />
          {theme === 'dark' && <circle cx="7" cy="7" r="6" fill="currentColor" />}
        </svg>
        <span className="sr-only" role="status">
          {chosenWords(name[theme])}
        </span>
      </button>
    </form>
  );
}
