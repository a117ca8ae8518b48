import { LOCALE } from './locale';

/** What data files say of themselves, whatever they hold. */
export const dataFilesWords = {
  /** The language of their words, without a country. */
  language: new Intl.Locale(LOCALE).language,
  /** The formats, on buttons and links. */
  format: {
    csv: 'CSV',
    json: 'JSON',
    atom: 'Atom feed',
    'feed.json': 'JSON Feed',
    ics: 'Calendar',
    svg: 'SVG',
    png: 'PNG',
  },
  cite: ({ title, day, address }: Record<'title' | 'day' | 'address', string>) =>
    `${title}. Truceline, as of ${day}. ${address}`,
  /** What the licence covers, and what it cannot. */
  licenceScope:
    'Covers what Truceline adds: fields, dates, groupings, headlines of ours. Quoted sentences and titles stay their publishers’: quote them as quotations, with their source. Acts of the US federal government are in the public domain. Name Truceline and the as-of day.',
  /** All of them together, for search engines. */
  whole: {
    title: 'The US–China trade talks as data',
    description:
      'Rounds, delegates, tariffs, truce windows, rare-earth events, statements and their sources, each fact with the sentence or document that carries it.',
  },
};
