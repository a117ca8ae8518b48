import type { Confidence } from '@/lib/domain/vocabulary';
import { countOf } from '../count';
import { type Inner, phrase } from '../phrase';
import { plural } from '../plural';

/** The parts of the page on the method. */
export const methodPartsWords = {
  confidence: {
    title: 'What confidence means',
    text: 'Every claim read from an article carries the confidence of the rule that read it; a fact has that of its surest claim. Rows of the cited record carry the confidence of whoever wrote them, and the reason where their evidence is weak.',
    caption: 'Confidence, and how often it was right',
    columns: ['Confidence', 'Means', 'Right'],
    means: {
      high: 'The form of words leaves one reading, and the rule has proved right at least 98 times in 100.',
      medium: 'A name, a date or a side had to be taken from a sentence nearby.',
      low: 'Worth keeping, not worth a headline: wears the mark of weak evidence.',
    } satisfies Record<Confidence, string>,
    right: (right: number, of: number) => `${right} of ${of}`,
    /** The floors are shares, as in "98%": of what people marked, how much is found; of what is found, how much is right. */
    measured: (floors: Record<'day' | 'found' | 'right' | 'foundElsewhere' | 'rightElsewhere' | 'dates', string>) =>
      `Measured on ${floors.day} against articles that people marked by hand; so few of low confidence say little. Each run of the tests measures again and fails below these floors: in the five articles of this site the reader finds at least ${floors.found} of what people marked and at least ${floors.right} of what it finds is right; in others that its rules were not written with, ${floors.foundElsewhere} and ${floors.rightElsewhere}; of the dates, ${floors.dates} are those that people read.`,
  },
  clocks: {
    title: 'Two clocks',
    days: 'Every fact has two days: when it holds in the world, as exactly as the sources say (a day, a month, between two days), and when a source first said so. A page as of a day uses both. It shows what was known by then, settled from the claims known by then, and what held then. So a page as of 9 June 2025 knows nothing of the rounds, orders and reports that came later.',
    known: <T>({ sources }: Inner<T, 'sources'>) =>
      phrase<T>`An article is known from the day on which it appeared. A row of the record is known from the day of a public act (an order, a notice), and for anything else from its first source; what it tells of later days is known from those days on. The articles and documents, with their days, are among the ${sources('sources')}.`,
  },
  origins: {
    title: 'Where sources differ, and how origins are counted',
    differ: <T>(count: number, { questions }: Inner<T, 'questions'>) =>
      phrase<T>`Facts that answer the same question (the peak of a rate, the end of the truce, who led a delegation) are compared. Answers that differ stand side by side with a reason where one can be told: another definition, another precision, another day, a plain contradiction, a slip. They are found by rule and never settled silently: ${questions(`${countOf(count, { one: 'question', other: 'questions' })} on this day`)}.`,
    counted:
      'Ten reprints are one origin. Two claims share an origin when they rest on the same sentence, name the same news agency, cite the same publisher, or stand in the same article or record row.',
  },
  days: {
    title: 'What days count',
    /** `example` is a sentence of its own; empty where no window runs. */
    clock: <T>(example: string, { clock }: Inner<T, 'clock'>) =>
      phrase<T>`The ${clock('truce clock')} counts civil days, never hours. The first day of a window is day 0, so that the day’s number and the days left add up to the window’s length. ${example}`,
    today:
      'Today is today in Washington, where the orders take effect. Where the hour of an end is published it is shown in Washington, in Beijing and in the reader’s zone; where it is not, the page says so.',
  },
  leftOut: {
    title: 'What is left out',
    items: <T>({ glossary }: Inner<T, 'glossary'>) => [
      phrase<T>`Talks with other countries, other countries’ tariffs, and articles that are not about these talks.`,
      phrase<T>`Parts of record rows that no page supports, and claims that a person found to be wrong.`,
      phrase<T>`Numbers that no source gives: a missing rate is shown as missing, never as zero.`,
      phrase<T>`Sector duties, partial lists and averages stay out of the headline rate; the ${glossary('glossary')} says what each counts.`,
      phrase<T>`Forecasts, advice and anything that only we would say.`,
    ],
    counted: <T>(
      { facts, shared, undated, weak, checked }: Record<'facts' | 'shared' | 'undated' | 'weak' | 'checked', number>,
      { report }: Inner<T, 'report'>,
    ) =>
      phrase<T>`Of ${String(facts)} facts on this day, ${String(shared)} are told by more than one source, ${String(undated)} have no date, ${String(weak)} rest on weak evidence alone, and ${String(checked)} ${plural(checked, { one: 'has', other: 'have' })} been checked by a person. What you find wrong you can ${report('report or correct')}.`,
  },
};
