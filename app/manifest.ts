import type { MetadataRoute } from 'next';

/** What a device needs to keep the site beside its apps. Colours are the light paper and ink of the design. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Truceline: the US–China trade talks, fact by fact',
    short_name: 'Truceline',
    description:
      'Rounds, tariffs, the truce and rare earths; every number opens the sentence or document that carries it.',
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    lang: 'en-GB',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
