/** What the drawn cards of shared links say: a title, a sentence, and up to three figures. */
import { cardsWords } from '@words/cards';
import { topicsWords } from '@words/topics';
import type { AnyFact, Article } from '@/lib/domain/fact';
import type { Party } from '@/lib/domain/vocabulary';
import { type PluralForms, plural } from '@/lib/words/plural';
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

export const PARTY_TONES: Record<Party, 'us' | 'cn'> = { US: 'us', China: 'cn' };

const { counts } = cardsWords;

/** A count as a figure, with the form of its words that goes with it. */
export function toCount(count: number, forms: PluralForms, tone: CardFigure['tone'] = 'ink'): CardFigure {
  return { figure: String(count), words: plural(count, forms), tone };
}

/** A delegate's card: role, rounds, statements, who sat opposite. */
export function toDelegateCard({ delegate, statements, opposite }: DelegateView): CardWords {
  const { name, nativeName, role, side, attended } = delegate;
  return {
    eyebrow: cardsWords.delegate.eyebrow(side),
    title: nativeName ? `${name} ${nativeName}` : name,
    lead: role,
    figures: [
      toCount(attended.length, counts.roundsAttended, PARTY_TONES[side]),
      toCount(statements.length, counts.statements),
      toCount(opposite.length, counts.metOpposite),
    ],
  };
}

/** An issue's card: at how many rounds, how much was said, how much is recorded. */
export function toIssueCard({ summary, recorded }: IssueView): CardWords {
  const tone = summary.topic === 'rare_earths' ? 'rare' : 'ink';
  const places = summary.rounds.map(({ round }) => round.place);
  return {
    eyebrow: cardsWords.issue.eyebrow,
    title: topicsWords.label[summary.topic],
    lead: places.length > 0 ? cardsWords.issue.namedAt([...new Set(places)]) : null,
    figures: [
      toCount(summary.rounds.length, counts.roundsNaming, tone),
      toCount(summary.statementCount, counts.statements),
      toCount(recorded.length, counts.eventsInRecord),
    ],
  };
}

/** An article's card: headline, publisher, day, and how much was read from it. */
export function toArticleCard(article: Article, facts: readonly AnyFact[], sentenceCount: number): CardWords {
  const { id, publisher, publishedOn, headline } = article;
  return {
    eyebrow: cardsWords.article.eyebrow({ id, publisher, day: toDayWords(publishedOn) }),
    title: headline,
    lead: null,
    figures: [toCount(facts.length, counts.factsRead, 'truce'), toCount(sentenceCount, counts.marks)],
  };
}

/** A comparison's card: both rounds by name and date, who stayed and joined. */
export function toComparisonCard(comparison: RoundComparison | null): CardWords {
  const { eyebrow, eyebrowOfNone, title, lead, stayed, joined, left } = cardsWords.comparison;
  if (!comparison) {
    return { eyebrow: eyebrowOfNone, title: toComparisonTitle(null), lead: toComparisonDescription(null), figures: [] };
  }
  const people = Object.values(comparison.people).flat();
  const count = (change: string) => String(people.filter((person) => person.change === change).length);
  const [earlier, later] = [comparison.views[0].summary, comparison.views[1].summary];
  return {
    eyebrow,
    title: title(earlier.place, later.place),
    lead: lead(toRoundHeading(earlier), toRoundHeading(later)),
    figures: [
      { figure: count('stayed'), words: stayed, tone: 'truce' },
      { figure: count('joined'), words: joined(later.place), tone: 'ink' },
      { figure: count('left'), words: left, tone: 'ink' },
    ],
  };
}
