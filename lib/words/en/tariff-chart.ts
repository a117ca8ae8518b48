import type { Party } from '@/lib/domain/vocabulary';
import { type Inner, phrase } from '../phrase';
import { plural } from '../plural';
import { partiesWords } from './parties';

/** The tariff chart on its page: what stands round the drawing, and the drawing as a file. */
export const tariffChartWords = {
  lead: 'Headline added tariff rate, each step on the day it took effect. Numbered marks are talk rounds.',
  /** Names the chart for those who do not see it. */
  title: 'Headline added tariffs between the US and China',
  caption:
    'Shaded: truce windows. Hatched: no number, or no day, in the sources. Rates are sums of the duties added since January 2025; sector duties, partial lists and averages are not in them.',
  /** In the place of the chart. */
  nothing: 'No source of ours had named an added tariff of either side by this day.',
  ranges: 'Range of the chart',
  rounds: 'Talk rounds in the chart',
  /** A numbered mark: "Round 1: Geneva, 10–11 May 2025". */
  round: ({ number, label }: { number: number; label: string }) => `Round ${number}: ${label}`,
  table: {
    open: <T>(count: number, { strong }: Inner<T, 'strong'>) =>
      phrase<T>`${strong(String(count))} ${plural(count, { one: 'step', other: 'steps' })} with sources, as a table`,
    caption: 'Headline tariff steps',
  },
  /** The links that show what a side's rate is made of, and the names of its layers. */
  stack: {
    label: 'Parts of the rates',
    lead: 'What a rate is made of:',
    /** Read out after the side whose parts are shown. */
    isShown: ', shown; press to hide',
    layers: (party: Party) => `What the ${partiesWords.short[party]} rate is made of`,
    noLonger: 'no longer counts',
  },
  embed: {
    button: 'Embed',
    lead: 'Paste this where the chart should stand. It follows new facts unless the address has a day.',
    copy: 'Copy',
    /** Read out after `copy`. */
    copyWhat: 'the code of the frame',
    /** Names the frame on the other site. */
    frame: 'US–China headline tariffs, Truceline',
  },
  file: {
    title: (day: string) => `Headline added tariffs between the US and China, as of ${day}`,
    sums: 'Sums of the duties added since January 2025, each step on the day it took effect; sector duties, partial lists and averages are not in them.',
    marks: 'Shaded: truce windows. Numbered: rounds of talks. Hatched: no number, or no day, in the sources.',
    source: ({ day, address }: Record<'day' | 'address', string>) =>
      `Truceline, as of ${day}. Every step with its sources: ${address}`,
  },
};
