/** Where all of it comes from, and where the sources differ. */
import { dataSourcesWords as words } from '@words/data-sources';
import type { DateText } from '@/lib/domain/civil-date';
import type { CitedEvidence, Claim } from '@/lib/domain/fact';
import { articlePath, disagreementsPath, recordRowPath, sourcesPath } from '@/lib/url/links';
import { type AnswerView, type DisagreementView, toDisagreementViews } from '@/lib/view/disagreements';
import { listRecordRows, type RecordRowView } from '@/lib/view/record-rows';
import { listDocuments } from '@/lib/view/source-list';
import { type ColumnOf, type Holdings, type SourceArticle, toColumns, toDataSet } from '../table';
import { AS_OF, NOW, SOURCE_COLUMNS, toAddress } from './common-columns';

interface AnswerItem {
  question: DisagreementView;
  answer: AnswerView;
  claims: readonly Claim[];
}

const ANSWER_COLUMNS: readonly ColumnOf<AnswerItem>[] = toColumns(words.disagreements.columns, {
  question: { type: 'text', value: ({ question }) => question.question },
  address: {
    type: 'address',
    value: ({ question }, holdings) => toAddress(disagreementsPath(NOW, {}, question.anchor), holdings),
  },
  theme: { type: 'text', value: ({ question }) => question.theme },
  reason: { type: 'text', value: ({ question }) => question.reason },
  difference: { type: 'text', value: ({ question }) => question.difference },
  answer: { type: 'text', value: ({ answer }) => answer.label },
  words: { type: 'text', value: ({ answer }) => answer.words },
  definition: { type: 'text', value: ({ answer }) => answer.counted },
  origins: { type: 'number', value: ({ answer }) => answer.origins },
  preferred_because: { type: 'text', value: ({ answer }) => answer.preference?.reason ?? null },
});

export const DISAGREEMENTS = toDataSet<AnswerItem>({
  key: 'disagreements',
  title: words.disagreements.title,
  holds: words.disagreements.holds,
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
  ...{ published: row.knownOn, ground: words.sources.recordGround },
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

const SOURCE_ITEM_COLUMNS: readonly ColumnOf<SourceItem>[] = toColumns(words.sources.columns, {
  id: { type: 'text', value: ({ id }) => id },
  type: { type: 'text', value: ({ type }) => type },
  title: { type: 'text', value: ({ title }) => title },
  is_title_ours: { type: 'boolean', value: ({ isTitleOurs }) => isTitleOurs },
  publisher: { type: 'text', value: ({ publisher }) => publisher },
  published: { type: 'date', value: ({ published }) => published },
  published_ground: { type: 'text', value: ({ ground }) => ground },
  evidence: { type: 'address', value: ({ address }) => address },
  is_official: { type: 'boolean', value: ({ isOfficial }) => isOfficial },
  read: { type: 'text', value: ({ read }) => read },
  is_weak: { type: 'boolean', value: ({ isWeak }) => isWeak },
});

export const SOURCES = toDataSet<SourceItem>({
  key: 'sources',
  title: words.sources.title,
  holds: words.sources.holds,
  pathOf: sourcesPath,
  itemsOf: listSourceItems,
  columns: [...SOURCE_ITEM_COLUMNS, AS_OF],
});
