/** Where all of it comes from, and where the sources differ. */
import type { DateText } from '@/lib/domain/civil-date';
import { DISAGREEMENT_REASONS } from '@/lib/domain/disagreement';
import type { CitedEvidence, Claim } from '@/lib/domain/fact';
import { articlePath, disagreementsPath, recordRowPath, sourcesPath } from '@/lib/url/links';
import { type AnswerView, type DisagreementView, toDisagreementViews } from '@/lib/view/disagreements';
import { listRecordRows, type RecordRowView } from '@/lib/view/record-rows';
import { listDocuments } from '@/lib/view/source-list';
import { type ColumnOf, type Holdings, type SourceArticle, toDataSet } from '../table';
import { AS_OF, NOW, SOURCE_COLUMNS, toAddress } from './common-columns';

interface AnswerItem {
  question: DisagreementView;
  answer: AnswerView;
  claims: readonly Claim[];
}

const ANSWER_COLUMNS: readonly ColumnOf<AnswerItem>[] = [
  {
    key: 'question',
    type: 'text',
    meaning: 'The question that the sources answer differently.',
    value: ({ question }) => question.question,
  },
  {
    key: 'address',
    type: 'address',
    meaning: 'The question on its page.',
    value: ({ question }, holdings) => toAddress(disagreementsPath(NOW, {}, question.anchor), holdings),
  },
  { key: 'theme', type: 'text', meaning: 'What the question is about.', value: ({ question }) => question.theme },
  {
    key: 'reason',
    type: 'text',
    meaning: `Why the answers differ: ${DISAGREEMENT_REASONS.join(', ')}.`,
    value: ({ question }) => question.reason,
  },
  { key: 'difference', type: 'text', meaning: 'The same in a line.', value: ({ question }) => question.difference },
  { key: 'answer', type: 'text', meaning: 'One answer, in a few words.', value: ({ answer }) => answer.label },
  {
    key: 'words',
    type: 'text',
    meaning: 'The source’s own words, where they say more.',
    value: ({ answer }) => answer.words,
  },
  {
    key: 'definition',
    type: 'text',
    meaning: 'What the answer’s number counts, where the answers count different things.',
    value: ({ answer }) => answer.counted,
  },
  {
    key: 'origins',
    type: 'number',
    meaning: 'How many independent origins give it; reprints and texts of one agency count once.',
    value: ({ answer }) => answer.origins,
  },
  {
    key: 'preferred_because',
    type: 'text',
    meaning: 'Why a person who checked it prefers this answer; the others stay.',
    value: ({ answer }) => answer.preference?.reason ?? null,
  },
];

export const DISAGREEMENTS = toDataSet<AnswerItem>({
  key: 'disagreements',
  title: 'Disagreements',
  holds: 'Questions that the sources answer differently, one answer a row: a question has two rows or more.',
  pathOf: disagreementsPath,
  itemsOf: ({ disagreements }) =>
    toDisagreementViews(disagreements).flatMap((question) =>
      question.answers.map((answer) => ({ question, answer, claims: answer.claims })),
    ),
  columns: [...ANSWER_COLUMNS, ...SOURCE_COLUMNS],
});

interface SourceItem {
  id: string;
  type: 'article' | 'record' | 'document';
  title: string;
  isTitleOurs: boolean;
  publisher: string | null;
  published: DateText | null;
  ground: string | null;
  /** Where it can be read: the page on this site, or the cited page. */
  address: string;
  isOfficial: boolean | null;
  read: string | null;
  isWeak: boolean | null;
}

const ofArticle = (article: SourceArticle, holdings: Holdings): SourceItem => ({
  ...{ id: article.id, type: 'article', title: article.headline, isTitleOurs: article.headlineIsOurs },
  ...{ publisher: article.publisher, published: article.publishedOn, ground: article.publishedGround },
  address: toAddress(articlePath(article.id, NOW), holdings),
  ...{ isOfficial: false, read: 'full-text', isWeak: false },
});

const ofRow = (row: RecordRowView, holdings: Holdings): SourceItem => ({
  ...{ id: row.id, type: 'record', title: row.title, isTitleOurs: true, publisher: null },
  ...{ published: row.knownOn, ground: 'the first day on which what it tells was public' },
  address: toAddress(recordRowPath(row.id, NOW), holdings),
  ...{ isOfficial: null, read: null, isWeak: row.claims.every(({ weakness }) => weakness !== null) },
});

const ofDocument = ({ id, title, publisher, published, url, official, read, weak }: CitedEvidence): SourceItem => ({
  ...{ id, type: 'document', title, isTitleOurs: false, publisher, published, ground: null, address: url },
  ...{ isOfficial: official, read, isWeak: weak },
});

function listSourceItems(holdings: Holdings): SourceItem[] {
  const { articles, facts } = holdings;
  return [
    ...articles.map((article) => ofArticle(article, holdings)),
    ...listRecordRows(facts).map((row) => ofRow(row, holdings)),
    ...listDocuments(facts).map(ofDocument),
  ];
}

export const SOURCES = toDataSet<SourceItem>({
  key: 'sources',
  title: 'Sources',
  holds: 'Articles read sentence by sentence, rows of the cited record, and the documents that they cite, one a row.',
  pathOf: sourcesPath,
  itemsOf: listSourceItems,
  columns: [
    { key: 'id', type: 'text', meaning: 'As in the column `sources` of the other data sets.', value: ({ id }) => id },
    { key: 'type', type: 'text', meaning: 'article, record or document.', value: ({ type }) => type },
    { key: 'title', type: 'text', meaning: 'Headline or title.', value: ({ title }) => title },
    {
      key: 'is_title_ours',
      type: 'boolean',
      meaning: 'Whether we wrote the headline.',
      value: ({ isTitleOurs }) => isTitleOurs,
    },
    {
      key: 'publisher',
      type: 'text',
      meaning: 'Who published it; empty where its text names nobody.',
      value: ({ publisher }) => publisher,
    },
    {
      key: 'published',
      type: 'date',
      meaning: 'When; for a row of the record the day from which it was known.',
      value: ({ published }) => published,
    },
    {
      key: 'published_ground',
      type: 'text',
      meaning: 'Why we hold that it appeared on that day.',
      value: ({ ground }) => ground,
    },
    { key: 'evidence', type: 'address', meaning: 'Where it can be read.', value: ({ address }) => address },
    {
      key: 'is_official',
      type: 'boolean',
      meaning: 'Whether a government published it.',
      value: ({ isOfficial }) => isOfficial,
    },
    {
      key: 'read',
      type: 'text',
      meaning: 'full-text, excerpt or cited-by-others: how much of it was read.',
      value: ({ read }) => read,
    },
    {
      key: 'is_weak',
      type: 'boolean',
      meaning: 'An aggregator or a copy, or a row that rests on such alone.',
      value: ({ isWeak }) => isWeak,
    },
    AS_OF,
  ],
});
