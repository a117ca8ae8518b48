/** Forms that the set of older rounds brought (tests/golden/own/set-j), in other words than its own, with their lookalikes. */
import { describe, expect, it } from 'vitest';
import { valuesIn } from '@/tests/support/read-text';

const LEAD =
  'US and Chinese trade negotiators are at odds over the tariffs that the United States and China levy on each other.';
const DAY = '2025-06-09';

const ratesOf = (sentence: string): string[] =>
  valuesIn('tariff_rate', `${LEAD}\n\n${sentence}`, DAY).map(
    ({ imposer, target, ratePct, status }) => `${imposer ?? '-'}>${target ?? '-'} ${ratePct} ${status}`,
  );

describe('rates', () => {
  it.each([
    [
      'The new US duties on Chinese goods start at 12 percent on June 20 and go up to 18 percent on July 1.',
      ['US>China 12 announced', 'US>China 18 announced'],
    ],
    ['The US tariff on Chinese goods went up to 18 percent on June 2.', ['US>China 18 in_force']],
    ['US duties on Chinese goods run from 5 to 20 per cent.', ['US>China 5 in_force', 'US>China 20 in_force']],
    ['China’s earlier duties, up to 20% on American goods, are unchanged.', ['China>US 20 in_force']],
    ['As a candidate Mr Trump had spoken of a 70 per cent tariff on Chinese goods.', ['US>China 70 threatened']],
    [
      'The US tariff on Chinese goods stands at 60 percent: the 40 percent duty set in May, plus the 20 percent duty of March.',
      ['US>China 60 in_force', 'US>China 40 component', 'US>China 20 component'],
    ],
    ['Trump paused his tariffs for everybody else and left them a 12 percent baseline.', []],
  ])('%s', (sentence, rates) => {
    expect(ratesOf(sentence)).toEqual(rates);
  });
});

describe('headings of lists', () => {
  it.each([
    ['THE CHINESE SIDE', ['China>US 12 in_force']],
    ['The American side', ['US>China 12 in_force']],
    ['WHAT COMES NEXT', ['->- 12 in_force']],
  ])('%s', (heading, rates) => {
    expect(ratesOf(`${heading}\n\nA duty of 12% on shoes stays.`)).toEqual(rates);
  });
});

describe('truces', () => {
  const aspectsOf = (sentence: string): string[] =>
    valuesIn('truce_term', `${LEAD}\n\n${sentence}`, DAY).map(({ aspect }) => aspect);

  it.each([
    ['The two sides agreed on Sunday to resume negotiations and to suspend new tariffs.', ['agreed']],
    ['Trump and Xi agreed to a ceasefire of 90 days in their trade war on December 1.', ['agreed', 'length']],
    ['Is the truce dead? Nobody says so. It was struck in Busan on October 30.', ['agreed']],
    ['The truce itself, agreed by the US and China in May, is shaky.', ['agreed']],
    ['Trump pauses his higher tariffs for everyone else for 90 days.', []],
  ])('%s', (sentence, aspects) => {
    expect(aspectsOf(sentence)).toEqual(aspects);
  });
});

describe('speakers', () => {
  const spokenBy = (text: string) => valuesIn('statement', `${LEAD}\n\n${text}`, DAY).map(({ speaker }) => speaker);

  it.each([
    [
      'Scott Bessent, meeting Japan’s minister, Ryosei Akazawa, in Washington on Friday, said China was “not a partner”.',
      'Scott Bessent',
    ],
    [
      'Ryosei Akazawa, who met Scott Bessent in Washington on Friday, said China was “not a partner”.',
      'Ryosei Akazawa',
    ],
    [
      'Trade talks bored Scott Bessent, but Ryosei Akazawa, a Japanese minister, said China was “not a partner”.',
      'Ryosei Akazawa',
    ],
  ])('%s', (text, speaker) => {
    expect(spokenBy(text)).toEqual([speaker]);
  });
});

describe('contacts of the presidents', () => {
  const contactsOf = (text: string) =>
    valuesIn('leader_contact', `${LEAD}\n\n${text}`, DAY).map(({ mode, date }) => [mode, date]);

  it('take "the two" for those just named', () => {
    expect(
      contactsOf('Donald Trump has said he likes Xi Jinping. The two last met in Osaka on June 29, 2019.'),
    ).toEqual([['meeting', '2019-06-29']]);
  });

  it('do not take two officials for them', () => {
    expect(contactsOf('Scott Bessent has said he likes He Lifeng. The two last met in Geneva on May 11.')).toEqual([]);
  });
});

describe('delegations', () => {
  const seatsOf = (text: string) =>
    valuesIn('delegation', `${LEAD}\n\n${text}`, DAY).map(({ person, capacity }) => [person, capacity]);

  it('read whom a delegate brought', () => {
    const text =
      'The two sides met in London on Monday. Vice Premier He Lifeng brought Li Chenggang, a vice commerce minister.';
    expect(seatsOf(text)).toContainEqual(['Li Chenggang', 'member']);
  });

  it('read no seat out of what somebody brought up', () => {
    const text =
      'The two sides met in London on Monday. Democrats in Washington brought Chinese Vice Minister Li Chenggang up.';
    expect(seatsOf(text).filter(([, capacity]) => capacity === 'lead')).toEqual([]);
  });
});
