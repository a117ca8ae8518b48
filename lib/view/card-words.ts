/** What the drawn cards of shared links say: a title, a sentence, and up to three figures. */
import { topicsWords } from '@words/topics';
import type { AnyFact, Article } from '@/lib/domain/fact';
import type { Party } from '@/lib/domain/vocabulary';
import { toDayWords } from './date-words';
import type { DelegateView } from './delegate-page';
import type { IssueView } from './issue-page';
import type { RoundComparison } from './round-comparison';
import { toComparisonDescription, toComparisonTitle } from './round-comparison';
import { toRoundHeading } from './round-list';

export interface CardFigure {
  figure: string;
  words: string;
  tone: 'ink' | 'us' | 'cn' | 'truce' | 'rare';
}

export interface CardWords {
  eyebrow: string;
  title: string;
  lead: string | null;
  figures: CardFigure[];
}

const PARTY_TONES: Record<Party, 'us' | 'cn'> = { US: 'us', China: 'cn' };
const SIDE_NAMES: Record<Party, string> = { US: 'United States', China: 'China' };

/** "1 round", "3 rounds" as a figure and what it counts. */
export function toCount(count: number, one: string, many = `${one}s`, tone: CardFigure['tone'] = 'ink'): CardFigure {
  return { figure: String(count), words: count === 1 ? one : many, tone };
}

/** A delegate's card: role, rounds, statements, who sat opposite. */
export function toDelegateCard({ delegate, statements, opposite }: DelegateView): CardWords {
  const { name, nativeName, role, side, attended } = delegate;
  const tone = PARTY_TONES[side];
  return {
    eyebrow: `Delegate · ${SIDE_NAMES[side]}`,
    title: nativeName ? `${name} ${nativeName}` : name,
    lead: role,
    figures: [
      toCount(attended.length, 'round or meeting attended', 'rounds and meetings attended', tone),
      toCount(statements.length, 'statement'),
      toCount(opposite.length, 'person met opposite', 'people met opposite'),
    ],
  };
}

/** An issue's card: at how many rounds, how much was said, how much is recorded. */
export function toIssueCard({ summary, recorded }: IssueView): CardWords {
  const tone = summary.topic === 'rare_earths' ? 'rare' : 'ink';
  const places = summary.rounds.map(({ round }) => round.place);
  return {
    eyebrow: 'Issue of the US–China trade talks',
    title: topicsWords.label[summary.topic],
    lead: places.length > 0 ? `Named at: ${[...new Set(places)].join(', ')}.` : null,
    figures: [
      toCount(summary.rounds.length, 'round that names it', 'rounds that name it', tone),
      toCount(summary.statementCount, 'statement'),
      toCount(recorded.length, 'event in the cited record', 'events in the cited record'),
    ],
  };
}

/** An article's card: headline, publisher, day, and how much was read from it. */
export function toArticleCard(article: Article, facts: readonly AnyFact[], sentenceCount: number): CardWords {
  return {
    eyebrow: `Article ${article.id} · ${article.publisher ?? 'publisher not named'} · ${toDayWords(article.publishedOn)}`,
    title: article.headline,
    lead: null,
    figures: [
      toCount(facts.length, 'fact read from it', 'facts read from it', 'truce'),
      toCount(sentenceCount, 'marked stretch of text', 'marked stretches of text'),
    ],
  };
}

/** A comparison's card: both rounds by name and date, who stayed and joined. */
export function toComparisonCard(comparison: RoundComparison | null): CardWords {
  if (!comparison) {
    return { eyebrow: 'Rounds', title: toComparisonTitle(null), lead: toComparisonDescription(null), figures: [] };
  }
  const people = Object.values(comparison.people).flat();
  const count = (change: string) => people.filter((person) => person.change === change).length;
  const [earlier, later] = comparison.views;
  return {
    eyebrow: 'Two rounds compared',
    title: `${earlier.summary.place} and ${later.summary.place}`,
    lead: `${toRoundHeading(earlier.summary)}, beside ${toRoundHeading(later.summary)}.`,
    figures: [
      toCount(count('stayed'), 'sat at both', 'sat at both', 'truce'),
      toCount(count('joined'), `joined in ${later.summary.place}`, `joined in ${later.summary.place}`),
      toCount(count('left'), 'not named again', 'not named again'),
    ],
  };
}
