import type { TalkSide } from '@/lib/domain/entry-kind';

/** Who speaks or acts: the two sides of the talks, and everyone else. */
export const talkSidesWords = {
  /** On tags and as choices of a filter. */
  label: { us: 'US', china: 'China', others: 'Others' } satisfies Record<TalkSide, string>,
  /** Within a sentence: "show US or others acting or speaking". */
  inSentence: { us: 'US', china: 'China', others: 'others' } satisfies Record<TalkSide, string>,
  /** As a heading over a side's words. */
  full: { us: 'United States', china: 'China', others: 'Others' } satisfies Record<TalkSide, string>,
};
