import type { Party } from '@/lib/domain/vocabulary';
import { listAnd } from '../list';

const VERBS = { concluded: 'met', underway: 'meet', upcoming: 'to meet' };

/** What a round or another meeting is called, and who met whom. */
export const roundNamesWords = {
  /** "Round 2, London". */
  numbered: (number: number, place: string | null) => `Round ${number}${place ? `, ${place}` : ''}`,
  talksIn: (place: string) => `Talks in ${place}`,
  talksWithoutPlace: 'Talks, place not stated',
  /** Meetings other than talks: "Summit, Busan". */
  meeting: (format: string, place: string | null) => `${format}${place ? `, ${place}` : ''}`,
  formats: {
    working: 'Working meeting',
    video: 'Video call',
    side: 'Meeting on the sidelines',
    summit: 'Summit',
  },
  /** As a heading: "London, 9–10 June 2025". */
  heading: (place: string, date: string) => `${place}, ${date}`,
  headingWithoutDate: (place: string) => `${place}, date not stated`,
  /** Two rounds side by side, as a title; an invitation where none are chosen. */
  compared: (earlier: string, later: string) => `${earlier} and ${later} compared`,
  compareTwo: 'Compare two rounds',
  /** How a round stands on a day. */
  status: {
    concluded: 'Concluded',
    notToldOf: 'Named in passing',
    endNotStated: 'End not stated in these sources',
    underway: 'Under way',
    upcoming: 'Upcoming',
  },
  /** "Bessent, Greer and Lutnick met He Lifeng at Lancaster House." */
  whoMet: (
    sides: Record<Party, readonly string[]>,
    { status, venue }: { status: keyof typeof VERBS; venue: string | null },
  ) => `${listAnd(sides.US)} ${VERBS[status]} ${listAnd(sides.China)}${venue ? ` at ${venue}` : ''}.`,
  /** Where sources name people of one side only. */
  oneSideNamed: (party: Party, { names, venue }: { names: readonly string[]; venue: string | null }) =>
    `Named: ${listAnd(names)}${venue ? ` at ${venue}` : ''}. The ${party === 'US' ? 'Chinese' : 'US'} side is not named.`,
  heldAt: (venue: string) => `Held at ${venue}.`,
};
