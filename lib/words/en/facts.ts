import type { ValueOf } from '@/lib/domain/fact-values';
import type { Party } from '@/lib/domain/vocabulary';
import { listAnd } from '../list';
import { joinSentences } from '../sentences';
import { partiesWords } from './parties';
import { topicsWords } from './topics';

type Texts<Key extends string> = Record<Key, string | null>;

/** What the change of an indicator is measured against, and which way it went; others stand as their source has them. */
const BASES: Record<string, string> = { yoy: 'year on year', mom: 'month on month', qoq: 'quarter on quarter' };
const DIRECTIONS: Record<string, string> = { up: 'up', down: 'down', little_changed: 'little changed' };

/** Facts as headlines, and the lines under them. Headlines are ours and say only what the sources say. */
export const factsWords = {
  /** Where a round was held, when, and what came of it. */
  round: (parts: readonly string[]) => `${parts.join('. ')}.`,
  delegation: {
    leads: (person: string, side: Party) => `${person} leads for ${partiesWords.short[side]}`,
    sits: (person: string, side: Party) => `${person} sits for ${partiesWords.short[side]}`,
    isAbsent: (person: string) => `${person}, said to be absent`,
  },
  truce: {
    aspects: {
      agreed: 'Truce agreed',
      length: 'Length of the truce',
      expiry: 'End of the truce',
      extension: 'Truce extended',
      extension_proposed: 'Extension proposed',
      content: 'What the truce holds',
      consequence: 'If the truce lapses',
    } satisfies Record<ValueOf<'truce_term'>['aspect'], string>,
    /** "Length of the truce: 90 days from 14 May 2025". */
    term: (aspect: string, { days, start, end }: { days: number | null } & Texts<'start' | 'end'>) => {
      const figures = [days !== null && `${days} days`, start && `from ${start}`, end && `to ${end}`].filter(Boolean);
      return figures.length > 0 ? `${aspect}: ${figures.join(' ')}` : aspect;
    },
    window: (range: string, days: number | null) => `Runs ${range}${days === null ? '' : `, ${days} days`}.`,
  },
  statement: {
    said: ({ speaker, venue }: { speaker: string; venue: string | null }) => `${speaker}${venue ? `, ${venue}` : ''}`,
    /** Without words of the speaker's own. */
    reported: (said: string) => `${said}, reported`,
  },
  /** "China accuses US of breach", "US and China accuse each other of breach"; both as their source names them. */
  accusation: ({ accuser, accused, areSeveral }: Record<'accuser' | 'accused', string> & { areSeveral: boolean }) =>
    `${accuser} ${areSeveral ? 'accuse' : 'accuses'} ${accused} of breach`,
  contact: {
    phone_call: (people: readonly string[]) => `${listAnd(people)} speak by phone`,
    meeting: (people: readonly string[]) => `${listAnd(people)} meet`,
    unspecified: (people: readonly string[]) => `${listAnd(people)} are in contact`,
  } satisfies Record<ValueOf<'leader_contact'>['mode'], (people: readonly string[]) => string>,
  issue: {
    background: (topic: ValueOf<'issue'>['topic']) => `In the background: ${topicsWords.label[topic]}`,
    onTable: (topic: ValueOf<'issue'>['topic']) => `On the table: ${topicsWords.label[topic]}`,
  },
  step: {
    rate: (imposer: Party, rate: string) => `${partiesWords.short[imposer]} rate ${rate}`,
    noRate: 'No rate stated',
    /** "US rate 30%, in effect from 14 May 2025. EO 14298." */
    line: ({ rate, effective, instrument }: { rate: string } & Texts<'effective' | 'instrument'>) =>
      `${rate}${effective ? `, in effect from ${effective}` : ''}${instrument ? `. ${instrument}` : ''}.`,
  },
  policy: ({ effective, note }: Texts<'effective' | 'note'>) =>
    joinSentences([effective && `In effect from ${effective}.`, note]),
  indicator: {
    basis: (basis: string) => BASES[basis] ?? basis,
    direction: (direction: string) => DIRECTIONS[direction] ?? direction,
    rose: (rate: string) => `up ${rate}`,
    fell: (rate: string) => `down ${rate}`,
    /** What is counted, and where: "China, exports". */
    ofCountry: (country: string, name: string) => `${country}, ${name}`,
    amount: (amount: number, unit: string) => `${amount} ${unit}`.trim(),
    /** "China, exports: up 4.8% in May 2025, year on year". */
    line: ({
      subject,
      said,
      period,
      basis,
    }: { subject: string; said: readonly string[] } & Texts<'period' | 'basis'>) => {
      const words = [said.join(', '), period].filter(Boolean).join(' ');
      return words ? `${subject}: ${words}${basis ? `, ${basis}` : ''}` : subject;
    },
  },
};
