import { describe, expect, it } from 'vitest';
import { valuesIn } from '@/tests/support/read-text';
import * as texts from '@/tests/support/talk-texts';

const seats = (text: string, publishedOn: string): string[] =>
  valuesIn('delegation', text, publishedOn).map(
    ({ person, round, capacity, attended }) => `${person} ${round} ${capacity ?? '-'}${attended ? '' : ' absent'}`,
  );

const intro = 'The United States and China held trade talks in London on Monday. China wants lower US tariffs.';
const today = (text: string): string[] => seats(`${intro}\n\n${text}`, '2025-06-09');

describe('delegations', () => {
  it('tell who led, who met whom and who was absent', () => {
    expect(seats(texts.WASHINGTON_2018, '2018-05-19').sort()).toEqual([
      'Liu He washington-2018-05 lead',
      'Peter Navarro washington-2018-05 - absent',
      'Robert Lighthizer washington-2018-05 -',
      'Steven Mnuchin beijing-2018-05 lead',
      'Steven Mnuchin washington-2018-05 -',
      'Wilbur Ross washington-2018-05 -',
    ]);
  });

  it('take members beside a lead', () => {
    expect(seats(texts.NEW_YORK_2026, '2026-09-24')).toEqual([
      'Scott Bessent new-york-2026-09 lead',
      'Jamieson Greer new-york-2026-09 member',
    ]);
  });

  it.each([
    [
      'Vice Premier He Lifeng and Chinese Vice Commerce Minister Ling Ji took part in the talks.',
      ['He Lifeng london-2025-06 -', 'Ling Ji london-2025-06 -'],
    ],
    ['China’s side was headed by Vice Premier He Lifeng.', ['He Lifeng london-2025-06 lead']],
    ['Howard Lutnick, the commerce secretary, stayed at home.', ['Howard Lutnick london-2025-06 - absent']],
    ['Li Chenggang, China’s chief trade negotiator, was there too.', ['Li Chenggang london-2025-06 -']],
  ])('read %s', (sentence, expected) => {
    expect(today(sentence)).toEqual(expected);
  });

  it('know the pronoun from the surname He', () => {
    expect(
      today('The inclusion of Commerce Secretary Howard Lutnick surprised many. He did not attend the last meeting.'),
    ).toEqual(['Howard Lutnick london-2025-06 - absent']);
  });

  it.each([
    ['a comment', '“It went well,” Treasury Secretary Scott Bessent told Fox News.'],
    ['an analyst', 'Jane Doe, an analyst at Some Bank, said the talks were useful.'],
    ['a leader', 'President Donald Trump led a rally in Ohio.'],
    ['a minister of another country', 'Japanese Economy Minister Taro Suzuki met Bessent in Tokyo.'],
  ])('refuse %s', (_, sentence) => {
    expect(today(sentence)).toEqual([]);
  });

  it('refuse talks with another country', () => {
    expect(seats(texts.JAPAN_TALKS, '2025-06-27')).toEqual([]);
  });
});
