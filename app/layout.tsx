import { frameWords } from '@words/frame';
import { LOCALE } from '@words/locale';
import { siteWords } from '@words/site';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { parseTheme, THEME_COOKIE } from '@/components/theme-switch/theme';
import { fontVariables } from './fonts';
import './fonts-han.css';
import './globals.css';

export const metadata: Metadata = {
  title: { default: siteWords.title, template: siteWords.titleOf('%s') },
  description: siteWords.description,
  openGraph: { siteName: frameWords.plainName, type: 'website' },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#141311' },
  ],
};

/** The document around every page. The theme comes from a cookie, so that the first byte already has the right one. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang={LOCALE} className={fontVariables} data-theme={theme === 'system' ? undefined : theme}>
      <body>{children}</body>
    </html>
  );
}
