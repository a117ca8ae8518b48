import type { Review } from '@/lib/domain/fact';
import { listPlain } from '../list';
import { type Inner, phrase } from '../phrase';

type Finding = { by: string | null; on: string | null; reason: string | null };

/** Who found so and why, behind what was found: " (A. Reader, 9 Jun 2025): the order says 10%". Empty where nobody says. */
const toFinding = ({ by, on, reason }: Finding) =>
  `${by ? ` (${listPlain(on ? [by, on] : [by])})` : ''}${reason ? `: ${reason}` : ''}`;

const upperFirst = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const REVIEW = {
  auto: 'not checked by a person',
  confirmed: 'checked by a person',
  amended: 'corrected by a person',
  rejected: 'rejected by a person',
} satisfies Record<Review['state'], string>;

/** The permanent page of one fact. */
export const entryWords = {
  noDate: 'Date not stated in these sources',
  /** What a person's finding is called. */
  review: REVIEW,
  confidence: (confidence: string) => `${confidence} confidence`,
  belongsTo: {
    when: 'When',
    since: 'Known since',
    kind: 'Kind',
    round: 'Round',
    people: 'People',
    issues: 'Issues',
  },
  sources: {
    title: 'Who says so',
    origins: <T>({ sources, origins }: Record<'sources' | 'origins', string>, { how }: Inner<T, 'how'>) =>
      phrase<T>`${sources}: ${origins} (${how('how origins are counted')})`,
    record: (id: string) => `Record ${id}`,
    /** An article said so on its day; a row of the record has stood as it does since a day. */
    saidOn: (day: string) => `said so on ${day}`,
    inThisFormSince: (day: string) => `in this form since ${day}`,
  },
  howRead: {
    article: ({ state, ...finding }: Finding & { state: Review['state'] }) =>
      upperFirst(REVIEW[state]) + toFinding(finding),
    record: ({ state, confidence, ...finding }: Finding & { state: Review['state']; confidence: string }) =>
      `Row of the cited record, ${confidence} confidence, ${REVIEW[state]}${toFinding(finding)}`,
    stated: (fields: readonly string[]) => `Stated: ${listPlain(fields).toLowerCase()}.`,
    inferred: (fields: readonly string[]) => `Inferred: ${listPlain(fields).toLowerCase()}.`,
  },
  differ: 'Where the sources differ',
  fields: {
    title: 'Field by field',
    caption: 'Every field of the fact',
    columns: ['Field', 'What it says', 'Basis'],
    /** Whether a source states a field, or it was inferred. */
    basis: { stated: 'stated', implied: 'inferred' },
    /** Neither: a code of ours. */
    byRule: 'set by the rule',
    missing: (fields: readonly string[]) => `Not stated in these sources: ${listPlain(fields).toLowerCase()}.`,
  },
  beside: 'In the same entry of the timeline',
  permanent: <T>(id: string, { report }: Inner<T, 'report'>) =>
    phrase<T>`Id ${id}: this address is permanent. Wrong? ${report('Report or correct it')}.`,
};
