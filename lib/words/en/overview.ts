import { type Inner, phrase } from '../phrase';
import { plural } from '../plural';

/** The sections of the overview. */
export const overviewWords = {
  clock: { title: 'Truce clock', windows: 'All windows', calendar: 'Add to calendar' },
  rates: {
    title: 'Headline added tariffs in force',
    note: <T>({ counts }: Inner<T, 'counts'>) =>
      phrase<T>`Added since January 2025, on top of MFN, older §301 and §232 duties. ${counts('What counts?')}`,
  },
  follow: {
    title: 'Follow',
    text: 'Deadlines in your calendar, new entries in your reader.',
    calendar: 'Calendar .ics',
    atom: 'Atom',
    jsonFeed: 'JSON Feed',
  },
  latest: { title: 'Latest entries', timeline: 'Timeline', published: (day: string) => `published ${day}` },
  round: {
    title: (place: string) => `Latest round: ${place}`,
    all: (count: number) => plural(count, { one: 'The one round', other: `All ${count} rounds` }),
    /** The outcome is a sentence of its own. */
    text: <T>({ date, outcome }: Record<'date' | 'outcome', string | null>, { open }: Inner<T, 'open'>) =>
      phrase<T>`${date ? `${date}. ` : ''}${outcome ? `${outcome} ` : ''}${open('Open the round')}`,
  },
  rareEarths: {
    title: 'Rare earths',
    all: 'The whole ledger',
    scheduled: 'scheduled',
  },
  supply: {
    title: 'China’s share of supply',
    /** Under the percentage. */
    of: (whole: string) => `of ${whole}`,
    ofUnnamed: 'of supply; the source does not say of what',
  },
};
