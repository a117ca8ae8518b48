import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { parseTheme, THEME_COOKIE } from '@/components/theme-switch/theme';
import { fontVariables } from './fonts';
import './fonts-han.css';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Truceline: the US–China trade talks, fact by fact', template: '%s · Truceline' },
  description:
    'A dashboard of the US–China trade talks: rounds, tariffs, the truce and rare earths. Every number opens the sentence or document that carries it.',
  openGraph: { siteName: 'Truceline', type: 'website' },
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
    <html lang="en-GB" className={fontVariables} data-theme={theme === 'system' ? undefined : theme}>
      <body>{children}</body>
    </html>
  );
}
