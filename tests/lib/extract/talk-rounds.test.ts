import { describe, expect, it } from 'vitest';
import { ordinalIn } from '@/lib/extract/talk-rounds';
import { factsIn, valuesIn } from '@/tests/support/read-text';
import * as texts from '@/tests/support/talk-texts';

const rounds = (text: string, publishedOn: string) =>
  valuesIn('talk_round', text, publishedOn).map(({ round, startDate, endDate, status, ordinal }) => [
    round,
    startDate,
    endDate,
    status,
    ordinal,
  ]);

describe('talk rounds', () => {
  it('count back the days of talks that ended', () => {
    expect(rounds(texts.BEIJING_2019, '2019-01-09')[0]).toEqual([
      'beijing-2019-01',
      '2019-01-07',
      '2019-01-09',
      'concluded',
      null,
    ]);
  });

  it('take the days on which the two sides met', () => {
    expect(rounds(texts.WASHINGTON_2018, '2018-05-19')).toEqual([
      ['washington-2018-05', '2018-05-17', '2018-05-18', 'concluded', null],
      ['beijing-2018-05', null, null, 'concluded', null],
    ]);
  });

  it('are read ahead of time, with the rounds before them', () => {
    expect(rounds(texts.STOCKHOLM_PREVIEW, '2025-07-25')).toEqual([
      ['stockholm-2025-07', '2025-07-28', '2025-07-29', 'upcoming', 3],
      ['geneva-2025-05', null, null, 'concluded', null],
      ['london-2025-06', null, null, 'concluded', null],
    ]);
  });

  it('stand where the dateline says "here", and are counted by their own number', () => {
    expect(rounds(texts.NEW_YORK_2026, '2026-09-24')[0]).toEqual([
      'new-york-2026-09',
      '2026-09-20',
      '2026-09-23',
      'concluded',
      8,
    ]);
  });

  it('may name only a country: the month then tells which round it is', () => {
    const [fact] = factsIn('talk_round', texts.SWISS_PREVIEW, '2025-05-08');
    expect(fact?.value).toMatchObject({ round: 'geneva-2025-05', city: null, country: 'Switzerland' });
    expect(fact?.implied).toContain('round');
  });

  it.each([
    ['a denial and a mere possibility', texts.DENIAL_2025, '2025-04-24'],
    ['talks with another country', texts.JAPAN_TALKS, '2025-06-27'],
  ])('are not made of %s', (_, text, publishedOn) => {
    expect(rounds(text, publishedOn)).toEqual([]);
  });

  it('are not made of a summit of the presidents', () => {
    expect(rounds(texts.BUSAN_SUMMIT, '2025-10-31').map(([round]) => round)).toEqual(['kuala-lumpur-2025-10']);
  });
});

describe('the length of talks', () => {
  const daysOf = (text: string, publishedOn: string) =>
    valuesIn('talk_round', text, publishedOn).map(({ city, startDate, endDate }) => [city, startDate, endDate]);

  it('gives the day before where one day and the end are told', () => {
    const text =
      'Trade talks between the United States and China in Madrid broke up on Wednesday. Treasury Secretary Scott Bessent had flown in for two days of negotiations with Vice Premier He Lifeng.';
    expect(daysOf(text, '2026-03-05')).toEqual([['Madrid', '2026-03-03', '2026-03-04']]);
  });

  it.each([
    ['of talks to come', 'The two sides will hold two days of talks in April.'],
    ['of presidents', 'President Donald Trump and President Xi Jinping had two days of talks in May.'],
    ['that a statement closes', 'Its statement closes two days of meetings.'],
  ])('is not that %s', (_, more) => {
    const text = `Trade talks between the United States and China in Madrid broke up on Wednesday. ${more} The tariffs of the United States on Chinese goods stay.`;
    expect(daysOf(text, '2026-03-05')[0]).toEqual(['Madrid', '2026-03-04', null]);
  });

  it('takes a weekend of talks, not the day on which their outcome was announced', () => {
    const text =
      'The United States and China published the deal announced on Monday after a weekend of negotiations in Switzerland.';
    expect(daysOf(text, '2025-05-13')).toEqual([[null, '2025-05-10', '2025-05-11']]);
  });

  it('takes the days to come of talks that have opened', () => {
    const text =
      'The United States and China opened two days of trade talks in Madrid on Wednesday. American tariffs on Chinese goods stay.';
    expect(factsIn('talk_round', text, '2026-03-04').map(({ resolvedDate }) => resolvedDate)).toEqual([
      '2026-03-04/2026-03-05',
    ]);
  });

  it.each([
    ['a gathering', 'In Tianjin, at the World Economic Forum’s summer meeting, Chinese traders met Americans.'],
    ['a visit to a third head', 'Trump flew on to Seoul, where he was to meet President Moon Jae-in.'],
  ])('makes no round of %s', (_, sentence) => {
    const text = `American and Chinese trade negotiators quarrel over tariffs. Trump’s tariffs on China stay. ${sentence}`;
    expect(daysOf(text, '2019-07-01')).toEqual([]);
  });

  it('parts rounds of two months that follow each other in one city', () => {
    const text =
      'American and Chinese envoys held trade talks in Beijing in mid-February. Another round followed in Beijing at the end of March. The tariffs of the United States on China stay.';
    expect(valuesIn('talk_round', text, '2019-05-10').map(({ round }) => round)).toEqual([
      'beijing-2019-02',
      'beijing-2019-03',
    ]);
  });
});

it.each([
  ['the fourth such round in four months', 4],
  ['a second round of talks', 2],
  ['the first meeting of the mechanism', null],
  ['a third round of tariffs', null],
])('ordinalIn reads %s', (text, ordinal) => {
  expect(ordinalIn(text)).toBe(ordinal);
});
