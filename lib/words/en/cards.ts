import type { Party } from '@/lib/domain/vocabulary';
import { listPlain } from '../list';
import { aboutWords } from './about';
import { dataPageWords } from './data-page';
import { delegatesWords } from './delegates';
import { disagreementsPageWords } from './disagreements-page';
import { evidenceWords } from './evidence';
import { glossaryPageWords } from './glossary-page';
import { issuesPageWords } from './issues-page';
import { methodPageWords } from './method-page';
import { partiesWords } from './parties';
import { rareEarthsPageWords } from './rare-earths-page';
import { roundsPageWords } from './rounds-page';
import { searchPageWords } from './search-page';
import { sourcesWords } from './sources';
import { timelinePageWords } from './timeline-page';

/**
 * What the drawn cards of shared links say: a line over the title, the title, a sentence, and up to three figures. The words of
 * a figure stand under it, without it.
 */
export const cardsWords = {
  talks: 'The US–China trade talks',
  delegate: { eyebrow: (side: Party) => `Delegate · ${partiesWords.full[side]}` },
  issue: {
    eyebrow: 'Issue of the US–China trade talks',
    namedAt: (places: readonly string[]) => `Named at: ${listPlain(places)}.`,
  },
  article: {
    eyebrow: ({ id, publisher, day }: { id: string; publisher: string | null; day: string }) =>
      `${evidenceWords.article(id)} · ${publisher ?? 'publisher not named'} · ${day}`,
  },
  comparison: {
    eyebrow: 'Two rounds compared',
    eyebrowOfNone: roundsPageWords.title,
    title: (earlier: string, later: string) => `${earlier} and ${later}`,
    lead: (earlier: string, later: string) => `${earlier}, beside ${later}.`,
    stayed: 'sat at both',
    joined: (place: string) => `joined in ${place}`,
    left: 'not named again',
  },
  overview: { title: 'Every number opens its source' },
  timeline: {
    title: timelinePageWords.title,
    lead: 'Every round, rate, rare-earth event and statement, by month, each with its sentence.',
  },
  rounds: { title: roundsPageWords.title },
  delegates: {
    title: delegatesWords.title,
    lead: 'Who sat at the table on each side, in what role, and who was missing.',
    forSide: { US: 'for the United States', China: 'for China' } satisfies Record<Party, string>,
  },
  issues: {
    title: issuesPageWords.title,
    lead: 'What the talks are about, by the number of rounds at which a source names it.',
  },
  rareEarths: {
    title: rareEarthsPageWords.title,
    nothing: rareEarthsPageWords.nothing,
    share: (whole: string | null) => `China’s share of ${whole ?? 'supply'}`,
  },
  sources: {
    title: sourcesWords.title,
    lead: 'The articles read sentence by sentence and the documents cited, from which every number comes.',
  },
  disagreements: {
    title: disagreementsPageWords.title,
    lead: 'Every answer keeps its words and its sources; nothing is settled silently.',
  },
  glossary: {
    title: glossaryPageWords.title,
    lead: 'What the words of tariffs, truces and export controls mean, with the law of each.',
  },
  search: {
    title: searchPageWords.title,
    lead: 'Facts, people, quotes and articles of the talks; every result opens its source.',
  },
  data: {
    title: dataPageWords.title,
    lead: 'Everything this site shows, as CSV, JSON, calendar and feeds, as of any day.',
  },
  method: {
    title: methodPageWords.title,
    lead: 'How facts are read, what confidence means, and what is left out.',
  },
  about: { title: aboutWords.title, lead: 'Who keeps this site, and how to report an error.' },
  /** What figures count, by number. */
  counts: {
    roundsAttended: { one: 'round or meeting attended', other: 'rounds and meetings attended' },
    statements: { one: 'statement', other: 'statements' },
    metOpposite: { one: 'person met opposite', other: 'people met opposite' },
    roundsNaming: { one: 'round that names it', other: 'rounds that name it' },
    eventsInRecord: { one: 'event in the cited record', other: 'events in the cited record' },
    factsRead: { one: 'fact read from it', other: 'facts read from it' },
    marks: { one: 'marked stretch of text', other: 'marked stretches of text' },
    entries: { one: 'entry', other: 'entries' },
    roundsAndMeetings: { one: 'round or meeting', other: 'rounds and meetings' },
    articlesRead: { one: 'article read sentence by sentence', other: 'articles read sentence by sentence' },
    talks: { one: 'round of talks', other: 'rounds of talks' },
    otherMeetings: { one: 'other meeting', other: 'meetings, calls and summits' },
    issues: { one: 'issue', other: 'issues' },
    articles: { one: 'article', other: 'articles' },
    documents: { one: 'cited document', other: 'cited documents' },
    questions: { one: 'question', other: 'questions answered differently' },
    sources: { one: 'source', other: 'sources' },
    origins: { one: 'independent origin', other: 'independent origins' },
  },
};
