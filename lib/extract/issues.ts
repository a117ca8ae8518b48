/**
 * Issues: what the talks are about, and what stands behind them.
 *
 * Accepts: A key issue in the negotiations will be shipments of rare earths   (on the table)
 *          Washington wants soybeans and yttrium   (on the table)   student visa restrictions, … and tariff thresholds
 *          the deal did not address the alleged illicit fentanyl trade   (background)
 * Refuses: a tariff that is merely charged or was cut   Taiwan Semiconductor   soybeans in another country's deal
 *          page furniture   articles that are not about the two countries' talks
 */
import type { IssueTopic } from '@/lib/domain/vocabulary';
import type { Span } from '@/lib/text/span';
import { LEFT_OUT, ON_TABLE, POINT_OF_LIST, TOPICS, type TopicWords } from './issue-words';
import type { AnyMention, Extractor, Mention } from './mention';
import { NO_DATE } from './nearby-dates';
import type { Reading, SentenceRead } from './reading';

const NAME = 'issues';
/** More sentences than this on one topic say nothing new. */
const MAX_SPANS = 4;

interface Found {
  topic: IssueTopic;
  onTable: Span[];
  background: Span[];
  /** Whether a sentence about the two countries says so. */
  isSure: boolean;
}

export const issues: Extractor = { name: NAME, extract };

function extract(reading: Reading): AnyMention[] {
  if (!reading.isAboutTalks) return [];
  const found = new Map<IssueTopic, Found>();
  for (const sentence of reading.sentences) {
    if (sentence.relevance === 'furniture' || sentence.relevance === 'other-pair') continue;
    for (const topic of topicsOf(sentence)) addTopic(found, topic, sentence);
  }
  return [...found.values()].map(toMention);
}

/** The topics a sentence raises. Controls on chips or rare earths are not named a second time as controls or licensing. */
function topicsOf(sentence: SentenceRead): IssueTopic[] {
  const clauses = sentence.text.split(';');
  const topics = TOPICS.filter((words) => clauses.some((clause) => isRaised(words, clause))).map(({ topic }) => topic);
  const isChips = topics.includes('chips_export_controls');
  const isRare = topics.includes('rare_earths');
  return topics.filter(
    (topic) => (topic !== 'export_controls' || !(isChips || isRare)) && (topic !== 'licensing' || !isRare),
  );
}

const isRaised = ({ pattern, needs, refuses }: TopicWords, text: string): boolean =>
  pattern.test(text) && ((needs?.test(text) ?? true) || POINT_OF_LIST.test(text)) && !refuses?.test(text);

function addTopic(found: Map<IssueTopic, Found>, topic: IssueTopic, sentence: SentenceRead): void {
  const entry = found.get(topic) ?? { topic, onTable: [], background: [], isSure: false };
  const isOnTable = ON_TABLE.test(sentence.text) && !LEFT_OUT.test(sentence.text);
  (isOnTable ? entry.onTable : entry.background).push({ start: sentence.start, end: sentence.end });
  entry.isSure ||= isOnTable && sentence.relevance === 'us-china';
  found.set(topic, entry);
}

function toMention({ topic, onTable, background, isSure }: Found): Mention<'issue'> {
  const stance = onTable.length ? 'on_table' : 'background';
  return {
    kind: 'issue',
    value: { topic, stance },
    spans: (onTable.length ? onTable : background).slice(0, MAX_SPANS),
    ...NO_DATE,
    stated: ['topic'],
    implied: ['stance'],
    extractor: `${NAME}/${stance === 'on_table' ? 'on-table' : 'background'}`,
    confidence: isSure ? 'high' : 'medium',
    round: null,
  };
}
