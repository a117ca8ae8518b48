import { describe, expect, it } from 'vitest';
import { findDates } from '@/lib/text/dates';
import { splitParagraphs, splitSentences } from '@/lib/text/sentences';

const datesIn = (text: string, publishedOn: string): (string | null)[] =>
  findDates(text, publishedOn, splitSentences(text, splitParagraphs(text))).map(({ date }) => date);

// 9 June 2025 is a Monday.
describe('findDates', () => {
  it.each([
    ['Trump announced it on Friday.', '2025-06-06'],
    ['The sides will meet on Thursday.', '2025-06-12'],
    ['The sides are to sit down on Monday.', '2025-06-09'],
    ['It was struck last month in Geneva.', '2025-05'],
    ['They spoke last week.', '2025-06-02/2025-06-08'],
    ['It was reached in mid-May.', '2025-05'],
    ['The pause expires in August unless renewed.', '2025-08'],
    ['Tariffs rose in April.', '2025-04'],
    ['He will be there from June 8 to 13.', '2025-06-08/2025-06-13'],
    ['They met on 10 and 11 May.', '2025-05-10/2025-05-11'],
    ['The deal lasts until 12 August.', '2025-08-12'],
    ['It took effect on Sept. 14, 2024.', '2024-09-14'],
    ['It was said at the weekend.', '2025-06-07/2025-06-08'],
    ['They left two days ago.', '2025-06-07'],
    ['It took office on Jan. 20.', '2025-01-20'],
  ])('reads %s', (text, date) => {
    expect(datesIn(text, '2025-06-09')).toEqual([date]);
  });

  it.each([
    ['“Sunday Morning Futures” is a programme.'],
    ['Theresa May said so.'],
    ['You may march on.'],
    ['The 30-year bond rose.'],
    ['Black Friday sales fell.'],
    ['Article 2025 of the code.'],
    ['June 31 was named by mistake.'],
  ])('refuses %s', (text) => {
    expect(datesIn(text, '2025-06-09')).toEqual([]);
  });

  it('counts "the next day" from the last day told of', () => {
    expect(datesIn('They spoke on June 5. The next day, Trump said so.', '2025-06-09')).toEqual([
      '2025-06-05',
      '2025-06-06',
    ]);
  });

  it.each([
    ['They met on June 4 and 5. Aides had met the day before.', '2025-06-03'],
    ['They met on June 4 and 5, and left a day later.', '2025-06-06'],
  ])('counts from the near end of days told together: %s', (text, date) => {
    expect(datesIn(text, '2025-06-09').at(-1)).toBe(date);
  });

  it.each([
    ['It was struck less than two weeks ago.', '2025-05-26/2025-06-08'],
    ['It was struck less than a week ago.', '2025-06'],
    ['He sat with them on Wednesday and again on Thursday.', '2025-06-04/2025-06-05'],
    ['The mood had soured the weekend before, when he tweeted.', '2025-06-07/2025-06-08'],
    ['It followed a weekend of bargaining.', '2025-06-07/2025-06-08'],
    ['It comes from the first of August.', '2025-08-01'],
    ['It comes in two batches, on June 20 and Sept. 1.', '2025-06-20'],
    ['He was to have raised it on Thursday.', '2025-06-12'],
  ])('reads time told loosely: %s', (text, date) => {
    expect(datesIn(text, '2025-06-09')).toEqual([date]);
  });

  it.each([
    ['The duties came on July 6, 2018. By September there was another list.', '2018-09'],
    ['The duties came on July 6, 2018. This year they fell. In April there was another list.', '2025-04'],
    ['The duties came on July 6, 2018. The next list will come in September.', '2025-09'],
    ['The duties came on May 6, 2025. In April there had been another list.', '2025-04'],
  ])('tells months on from one of another year: %s', (text, date) => {
    expect(datesIn(text, '2025-06-09').at(-1)).toBe(date);
  });

  it('takes the day to come for an end, though the last one lies nearer', () => {
    expect(datesIn('The truce ends on November 10.', '2025-03-09')).toEqual(['2025-11-10']);
  });

  it('takes the heads of a timeline for days that have been', () => {
    expect(datesIn('4 February: Trump slaps on a tariff.', '2025-11-11')).toEqual(['2025-02-04']);
  });

  it('looks ahead for the end of a term', () => {
    expect(datesIn('Truce with China runs to Nov. 10', '2025-08-12')).toEqual(['2025-11-10']);
  });
});
