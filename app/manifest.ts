import { frameWords } from '@words/frame';
import { LOCALE } from '@words/locale';
import { siteWords } from '@words/site';
import type { MetadataRoute } from 'next';

/** What a device needs to keep the site beside its apps. Colours are the light paper and ink of the design. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: siteWords.title,
    short_name: frameWords.plainName,
    description: siteWords.appDescription,
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    lang: LOCALE,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
