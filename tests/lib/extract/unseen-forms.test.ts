/** Forms that articles nobody had tuned on were found to use, and the lookalikes that the wider rules must refuse. */
import { describe, expect, it } from 'vitest';
import { valuesIn } from '@/tests/support/read-text';

const intro = 'The United States and China held trade talks in London on Monday. China wants lower US tariffs.';
const seats = (text: string): string[] =>
  valuesIn('delegation', `${intro}\n\n${text}`, '2025-06-09').map(
    ({ person, attended }) => `${person}${attended ? '' : ' absent'}`,
  );
const rounds = (text: string, publishedOn: string): (string | null)[][] =>
  valuesIn('talk_round', text, publishedOn).map(({ round, startDate, endDate }) => [round, startDate, endDate]);
const contacts = (text: string): (string | null)[][] =>
  valuesIn('leader_contact', `${intro}\n\n${text}`, '2025-06-09').map(({ mode, date }) => [mode, date]);

describe('delegates in other words', () => {
  it.each([
    [
      'Vice Premier He Lifeng led for Beijing, with Commerce Minister Wang Wentao at his side.',
      ['He Lifeng', 'Wang Wentao'],
    ],
    [
      'Treasury Secretary Scott Bessent left early; Trade Representative Jamieson Greer stayed to the end.',
      ['Jamieson Greer', 'Scott Bessent'],
    ],
    ['Commerce Secretary Howard Lutnick did not take part.', ['Howard Lutnick absent']],
    ['China’s team under Vice Premier He Lifeng arrived on Sunday.', ['He Lifeng']],
    [
      'Treasury Secretary Scott Bessent talked with Vice Premier He Lifeng for three hours.',
      ['He Lifeng', 'Scott Bessent'],
    ],
  ])('read %s', (text, expected) => {
    expect([...new Set(seats(text))].sort()).toEqual(expected);
  });

  it.each([
    'Economist Jane Roe left early for the weekend.',
    'Treasury Secretary Scott Bessent said the tariffs stay.',
    'Commerce Secretary Howard Lutnick talked about chips on CNBC.',
  ])('refuse %s', (text) => {
    expect(seats(text)).toEqual([]);
  });
});

describe('rounds in other words', () => {
  it('stand where the report was filed when the talks are placed nowhere', () => {
    const text =
      'SEOUL — Scott Bessent and He Lifeng talked for three hours in a hotel on Wednesday. China and the United States want the truce to hold, Bessent said.';
    expect(rounds(text, '2026-05-13')).toEqual([['seoul-2026-05', '2026-05-13', null]]);
  });

  it('are no rounds when the two only telephoned', () => {
    const text =
      'SEOUL — Scott Bessent and He Lifeng talked by video link on Wednesday. China and the United States want the truce to hold, Bessent said.';
    expect(rounds(text, '2026-05-13')).toEqual([]);
  });

  it('are named by their month', () => {
    const text =
      'US and Chinese negotiators met in Stockholm on Monday, the third such meeting after Geneva in May and London in June. China wants lower US tariffs.';
    expect(rounds(text, '2025-07-29').map(([key]) => key)).toEqual([
      'stockholm-2025-07',
      'geneva-2025-05',
      'london-2025-06',
    ]);
  });
});

describe('contacts in other words', () => {
  it.each([
    [
      'The plan goes to Donald Trump and Xi Jinping, whose telephone conversation last Thursday opened the way.',
      [['phone_call', '2025-06-05']],
    ],
    ['Trump and Xi went over the terms by phone last Friday.', [['phone_call', '2025-06-06']]],
  ])('read %s', (text, expected) => {
    expect(contacts(text)).toEqual(expected);
  });

  it.each([
    'Xi welcomed Trump to visit China again.',
    'The two presidents will talk at an air base in October, Trump and Xi said.',
  ])('refuse %s', (text) => {
    expect(contacts(text)).toEqual([]);
  });
});
