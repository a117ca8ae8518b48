import { countOf } from '../count';
import { type Inner, phrase } from '../phrase';

/** What stands around every page: masthead and footer. */
export const frameWords = {
  skip: 'Skip to content',
  /** The name of the site; its end stands in a colour of its own. */
  name: <T>({ end }: Inner<T, 'end'>) => phrase<T>`Truce${end('line')}`,
  plainName: 'Truceline',
  places: {
    name: 'Places',
    menu: 'Menu',
    /** Folds out the places that the masthead has no room for. One short word. */
    more: 'More',
    /** One word where the masthead shows it: there is room for no more. */
    label: {
      overview: 'Overview',
      timeline: 'Timeline',
      rounds: 'Rounds',
      delegates: 'Delegates',
      issues: 'Issues',
      tariffs: 'Tariffs',
      truce: 'Truce',
      sources: 'Sources',
      'rare-earths': 'Rare earths',
      disagreements: 'Disagreements',
      glossary: 'Glossary',
      data: 'Data',
      method: 'Method',
      about: 'About',
    },
  },
  footer: {
    feed: 'Feed',
    jsonFeed: 'JSON Feed',
    calendar: 'Calendar',
    /** How a program that looks for feeds lists one. */
    fileTitle: (label: string) => `Truceline: ${label}`,
    read: (articles: number) => `${articles} articles read sentence by sentence`,
    readAndCited: (articles: number, records: number) =>
      `${countOf(records, { one: 'cited record', other: 'cited records' })} · ${countOf(articles, { one: 'article', other: 'articles' })} read sentence by sentence`,
    currentTo: (day: string) => `Record current to ${day}`,
    staleSince: (day: string, days: number) =>
      `Record current to ${day}: ${days} days behind. What changed since is not shown.`,
  },
};
