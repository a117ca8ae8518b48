import type { ValueOf } from '@/lib/domain/fact-values';
import type { Party } from '@/lib/domain/vocabulary';
import { listAnd } from '../list';
import { partiesWords } from './parties';

const TRUCE_VERBS = { agreed: 'agreed', extended: 'extended', extensionProposed: 'extension proposed' };

/** Entries of the timeline that gather several facts. */
export const timelineEntriesWords = {
  truce: {
    /** "90-day truce agreed in Geneva". */
    title: ({ days, place, verb }: { days: number | null; place: string; verb: keyof typeof TRUCE_VERBS }) =>
      `${days ? `${days}-day truce` : 'Truce'} ${TRUCE_VERBS[verb]} in ${place}`,
    ends: (date: string) => `Ends ${date}.`,
  },
  rates: {
    /** "Rates in force: US 30% and China 10%". */
    title: (status: string, rates: readonly string[]) => `${status}: ${listAnd(rates)}`,
    of: (imposer: Party | null, rate: string) => `${imposer ? partiesWords.short[imposer] : 'not said whose,'} ${rate}`,
    /** On which goods. */
    scopes: (scopes: readonly string[]) => `On ${scopes.join('; ')}.`,
    status: {
      in_force: 'Rates in force',
      peak: 'Rates at their peak',
      prior: 'Rates before, since ended',
      announced: 'Rates announced',
      threatened: 'Rates threatened',
      proposed: 'Rates proposed',
      component: 'Parts of the total',
    } satisfies Record<ValueOf<'tariff_rate'>['status'], string>,
  },
};
