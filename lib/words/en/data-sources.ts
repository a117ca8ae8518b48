import { DISAGREEMENT_REASONS } from '@/lib/domain/disagreement';

/** The data sets of sources and of questions that they answer differently. */
export const dataSourcesWords = {
  disagreements: {
    title: 'Disagreements',
    holds: 'Questions that the sources answer differently, one answer a row: a question has two rows or more.',
    columns: {
      question: 'The question that the sources answer differently.',
      address: 'The question on its page.',
      theme: 'What the question is about.',
      reason: `Why the answers differ: ${DISAGREEMENT_REASONS.join(', ')}.`,
      difference: 'The same in a line.',
      answer: 'One answer, in a few words.',
      words: 'The source’s own words, where they say more.',
      definition: 'What the answer’s number counts, where the answers count different things.',
      origins: 'How many independent origins give it; reprints and texts of one agency count once.',
      preferred_because: 'Why a person who checked it prefers this answer; the others stay.',
    },
  },
  sources: {
    title: 'Sources',
    holds: 'Articles read sentence by sentence, rows of the cited record, and the documents that they cite, one a row.',
    /** Why we hold that a row of the record was known on its day. */
    recordGround: 'the first day on which what it tells was public',
    columns: {
      id: 'As in the column `sources` of the other data sets.',
      type: 'article, record or document.',
      title: 'Headline or title.',
      is_title_ours: 'Whether we wrote the headline.',
      publisher: 'Who published it; empty where its text names nobody.',
      published: 'When; for a row of the record the day from which it was known.',
      published_ground: 'Why we hold that it appeared on that day.',
      evidence: 'Where it can be read.',
      is_official: 'Whether a government published it.',
      read: 'full-text, excerpt or cited-by-others: how much of it was read.',
      is_weak: 'An aggregator or a copy, or a row that rests on such alone.',
    },
  },
};
