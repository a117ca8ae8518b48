/** What the site says of itself to search engines, to shared links and to devices that keep it. */
export const siteWords = {
  title: 'Truceline: the US–China trade talks, fact by fact',
  description:
    'A dashboard of the US–China trade talks: rounds, tariffs, the truce and rare earths. Every number opens the sentence or document that carries it.',
  /** The title of a page's window. */
  titleOf: (page: string) => `${page} · Truceline`,
  /** Under the name among a device's apps. */
  appDescription:
    'Rounds, tariffs, the truce and rare earths; every number opens the sentence or document that carries it.',
  sharePage: 'Share this page',
};
