/** Where sources disagree, in words: each question with its answers, and why they differ. */
import { sourcePillsWords } from '@words/source-pills';
import {
  DISAGREEMENT_REASONS,
  type Disagreement,
  type DisagreementAnswer,
  type DisagreementReason,
  toDisagreementAnchor,
} from '@/lib/domain/disagreement';
import type { AnyClaim, Review } from '@/lib/domain/fact';
import { type Counted, toCountedWords, toDifferenceWords } from './disagreement-difference';
import { compareQuestions, findTheme, type Theme } from './disagreement-themes';

export interface AnswerView {
  key: string;
  label: string;
  /** The source's own words where they say more than the label; marked as quoted when a sentence of an article holds them. */
  words: string | null;
  isQuoted: boolean;
  origins: number;
  /** What its number counts, where a source says and the others count something else. */
  counted: Counted | null;
  /** Why a person who checked it prefers this answer; null where nobody does. */
  preference: Pick<Review, 'reason' | 'by' | 'on'> | null;
  claims: readonly AnyClaim[];
}

export interface DisagreementView {
  anchor: string;
  question: string;
  theme: Theme;
  reason: DisagreementReason;
  /** One line on why the answers differ. */
  difference: string;
  /** The preferred ones first, then those of most origins. */
  answers: AnswerView[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A person's finding ranks an answer; where each answer was found right, none is preferred. */
function toPreference({ claims }: DisagreementAnswer): AnswerView['preference'] {
  const checked = claims.find(({ review }) => review.state === 'confirmed' || review.state === 'amended');
  return checked?.review.reason ? checked.review : null;
}

function toAnswer(answer: DisagreementAnswer): AnswerView {
  const { key, label, claims, origins } = answer;
  const words = oneLine(answer.words);
  const quotes = claims.flatMap(({ evidence }) =>
    evidence.flatMap((item) => (item.type === 'quote' ? item.quote : [])),
  );
  return {
    ...{ key, origins, claims },
    label: oneLine(label),
    words: words === oneLine(label) ? null : words,
    isQuoted: quotes.some((quote) => oneLine(quote).includes(words)),
    counted: toCountedWords(claims),
    preference: toPreference(answer),
  };
}

function toView(disagreement: Disagreement): DisagreementView {
  const { key, question, reason } = disagreement;
  const answers = disagreement.answers.map(toAnswer);
  const isRanked = answers.some(({ preference }) => !preference);
  const isCountedAlike = new Set(answers.map(({ counted }) => counted)).size < 2;
  const shown = answers.map((answer) => ({
    ...answer,
    preference: isRanked ? answer.preference : null,
    counted: isCountedAlike ? null : answer.counted,
  }));
  return {
    anchor: toDisagreementAnchor(key),
    question,
    theme: findTheme(key),
    reason,
    difference: toDifferenceWords(reason, shown),
    answers: shown.sort((a, b) => Number(b.preference !== null) - Number(a.preference !== null)),
  };
}

/** All disagreements in words, by theme in the order of the page. */
export function toDisagreementViews(disagreements: readonly Disagreement[]): DisagreementView[] {
  return [...disagreements].sort((a, b) => compareQuestions(a.key, b.key)).map(toView);
}

/** How many disagreements have each reason, the reasons nobody has left out. */
export function countReasons(views: readonly DisagreementView[]): { reason: DisagreementReason; count: number }[] {
  return DISAGREEMENT_REASONS.map((reason) => ({
    reason,
    count: views.filter((view) => view.reason === reason).length,
  })).filter(({ count }) => count > 0);
}

/** "1 origin", "3 independent origins". */
export const toOriginWords = (count: number): string => sourcePillsWords.origins(count);

/** The one to show where there is room for one: of the first theme, the question with the most answers; null for none. */
export function findMostContested(views: readonly DisagreementView[]): DisagreementView | null {
  const [first] = views;
  const alike = views.filter(({ theme }) => theme === first?.theme);
  return alike.reduce<DisagreementView | null>(
    (best, view) => (best && best.answers.length >= view.answers.length ? best : view),
    null,
  );
}
