/** Facts told in plain words and over two sentences, in other words than those of the blind set they were learnt from. */
import { describe, expect, it } from 'vitest';
import { tariffRates } from '@/lib/extract/tariff-rates';
import { truceTerms } from '@/lib/extract/truce-terms';
import { valuesIn } from '@/tests/support/read-text';
import { tellAfter } from '@/tests/support/told-facts';
import { expectLinearReading } from './figure-facts';

const intro =
  'The United States and China held trade talks in Stockholm on Monday. American duties on Chinese goods stand at 61%.';
const day = '2025-07-28';
const { told } = tellAfter(intro, day);
const rates = (text: string): unknown[][] =>
  valuesIn('tariff_rate', told(text), day)
    .map(({ imposer, ratePct }) => [imposer, ratePct])
    .filter(([, ratePct]) => ratePct !== 61);
const terms = (text: string): unknown[][] =>
  valuesIn('truce_term', told(text), day).map(({ aspect, lengthDays, expiry }) => [aspect, lengthDays ?? expiry]);
const contacts = (text: string): unknown[] => valuesIn('leader_contact', told(text), day);
const cities = (text: string): (string | null)[] =>
  valuesIn('talk_round', told(text), day)
    .map(({ city }) => city)
    .filter((city) => city !== 'Stockholm');
const seats = (text: string): unknown[] => valuesIn('delegation', told(text), day).map(({ person }) => person);
const speakers = (text: string): unknown[] =>
  valuesIn('statement', told(text), day)
    .filter(({ quoteParts }) => quoteParts.length > 0)
    .map(({ speaker }) => speaker);

describe('rates in plain words', () => {
  it.each<[string, unknown[][]]>([
    ['In May Washington asked 12% more of everything that was shipped from China.', [['US', 12]]],
    ['Beijing takes 8 per cent of American exporters.', [['China', 8]]],
    [
      'Beijing went to 70%, Washington to 90%.',
      [
        ['China', 70],
        ['US', 90],
      ],
    ],
    ['China matched the 33%.', [['China', 33]]],
    [
      'Washington added 22% to the 33%, which made 55%.',
      [
        ['US', 22],
        ['US', 33],
        ['US', 55],
      ],
    ],
    [
      'Beijing chose farm goods: wheat and cotton were charged 15%; pork, fruit and beef 7%.',
      [
        ['China', 15],
        ['China', 7],
      ],
    ],
    ['The ruling left the United States at 42% on Chinese goods.', [['US', 42]]],
  ])('%s', (text, expected) => {
    expect(rates(text)).toEqual(expected);
  });

  it('takes “it” and “they” for the duties told of before', () => {
    expect(rates('China charges 18% on American goods. In June it became 24%.')).toContainEqual(['China', 24]);
    expect(rates('China charges 18% on American goods. Today they are 9%.')).toContainEqual(['China', 9]);
  });

  it.each([
    'Beijing kept 12% of the shares.',
    'China went to 5% growth.',
    'Washington asked 12% of its voters.',
    'Exports are another matter. In June it became 24%.',
    'The mortgage rate moved. Today they are 9%.',
    'Beijing added 22% to its stake.',
  ])('refuses: %s', (text) => {
    expect(rates(text)).toEqual([]);
  });
});

describe('terms of a truce told apart from it', () => {
  it.each<[string, unknown[]]>([
    ['The tariff pause of 60 days runs out soon. The day is 3 September.', ['expiry', '2025-09-03']],
    ['Everything turns on September 3. On that day the tariff truce expires.', ['expiry', '2025-09-03']],
    ['They live under a ceasefire, the one that both presidents struck in Osaka in June.', ['agreed', null]],
    [
      'There is a truce until August. If it were to lapse with no deal, duties might spring back to 80%.',
      ['consequence', null],
    ],
    ['It was the pause of 60 days that the delegations settled in Geneva.', ['length', 60]],
  ])('%s', (text, expected) => {
    expect(terms(text)).toContainEqual(expected);
  });

  it.each([
    'The king will visit. The day is 3 September.',
    'Everything turns on September 3. On that day the museum opens.',
    'They hope for a ceasefire, the one that both presidents could strike in Osaka.',
    'A holiday of 60 days that the delegations spent in Geneva.',
  ])('refuses: %s', (text) => {
    expect(terms(text)).toEqual([]);
  });
});

describe('rounds, seats and speakers', () => {
  it('takes a city on no list from “talks between the United States and China in”', () => {
    expect(cities('Negotiations between China and the United States in Tromso resume in October.')).toEqual(['Tromso']);
    expect(cities('Negotiations between Norway and the European Union in Tromso resume in October.')).toEqual([]);
  });

  it('refuses a meeting with a third country’s guest', () => {
    expect(cities('Xi Jinping spoke of tariffs in talks with Brazil’s president Luiz Costa in Beijing.')).toEqual([]);
  });

  it('seats those who are named beside “him”', () => {
    expect(seats('Scott Bessent was there. Next to him sat Jamieson Greer.')).toContain('Jamieson Greer');
    expect(seats('Scott Bessent was there. With him is a plan of the house; Jamieson Greer drew it.')).not.toContain(
      'Jamieson Greer',
    );
  });

  it('refuses a call of which there is no sign, or that is waited for', () => {
    expect(contacts('There is no sign of a phone call between Donald Trump and Xi Jinping.')).toEqual([]);
    expect(contacts('Markets are waiting for the call between Donald Trump and Xi Jinping.')).toEqual([]);
  });

  it('takes somebody by what he does for a living, and who has just told what stands before', () => {
    expect(
      speakers('Ilse Brandner, who studies tariffs in Vienna, is wary. It is, she says, “a pause without an end”.'),
    ).toEqual(['Ilse Brandner']);
    expect(speakers('He Lifeng would not move, Bessent recalled. “It was a long night,” he said.')).toEqual([
      'Scott Bessent',
    ]);
    expect(speakers('China’s commerce ministry used the words “frank and useful to both”.')).toEqual([
      'commerce ministry',
    ]);
  });
});

describe('days of a round', () => {
  const roundIn = (text: string): unknown[] =>
    valuesIn('talk_round', text, day).map(({ city, startDate, endDate }) => [city, startDate, endDate]);
  const madrid =
    'Scott Bessent and He Lifeng will meet in Madrid next month for trade talks between China and the United States.';

  it('takes both days from the sentence after the city', () => {
    expect(roundIn(`${madrid} The talks will last from August 4 to 6.`)).toEqual([
      ['Madrid', '2025-08-04', '2025-08-06'],
    ]);
    expect(roundIn(`${madrid} They would run from August 4 to 6.`)).toEqual([['Madrid', '2025-08-04', '2025-08-06']]);
  });

  it('refuses a fair, and days outside the month', () => {
    expect(roundIn(`${madrid} A fair in the park is open from August 4 to 6.`)).toEqual([['Madrid', null, null]]);
    expect(roundIn(`${madrid} The talks will last from October 4 to 6.`)).toEqual([['Madrid', null, null]]);
  });

  it('takes the dinner on the eve for the first day, not the presidents’', () => {
    const ended = 'Trade talks between Chinese and American negotiators in Madrid ended on Saturday.';
    expect(roundIn(`${ended} They dined on Friday.`)).toEqual([['Madrid', '2025-07-25', '2025-07-26']]);
    expect(roundIn(`${ended} They heard that Donald Trump dined on Friday.`)).toEqual([['Madrid', '2025-07-26', null]]);
  });
});

describe('hostile texts', () => {
  it.each([
    ['Trump went to 5%, China to 6%, ', tariffRates],
    ['chicken, wheat and corn, ', tariffRates],
    ['the pause, the one that the men ', truceTerms],
    ['If it were to pass with ', truceTerms],
  ] as const)('reads %j in linear time', (piece, extractor) => {
    expectLinearReading(extractor, piece);
  });
});
