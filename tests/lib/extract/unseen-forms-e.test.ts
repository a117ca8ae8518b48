/** Forms that four blind sets held, each in other words than theirs, with the lookalikes that its rule must refuse. */
import { describe, expect, it } from 'vitest';
import type { ValueOf } from '@/lib/domain/fact-values';
import { valuesIn } from '@/tests/support/read-text';
import { tellAfter } from '@/tests/support/told-facts';

const intro = 'The United States and China are at odds over trade. China wants lower US tariffs, and talks go on.';
const day = '2025-07-30';
const { told, seats, rates } = tellAfter(intro, day);
const rounds = (text: string): unknown[][] =>
  valuesIn('talk_round', told(text), day).map(({ city, startDate, endDate }) => [city, startDate, endDate]);
const terms = (text: string): ValueOf<'truce_term'>[] => valuesIn('truce_term', told(text), day);
const contacts = (text: string): unknown[][] =>
  valuesIn('leader_contact', told(text), day).map(({ mode, date }) => [mode, date]);
const sayings = (text: string): unknown[][] =>
  valuesIn('statement', told(text), day).map(({ speaker, quoteParts }) => [speaker, ...quoteParts]);

describe('an article is about the talks', () => {
  const isAbout = (text: string): boolean => valuesIn('talk_round', text, day).length > 0;
  it.each([
    'China and the United States opened trade talks in Stockholm on Monday.',
    'American and Chinese trade negotiators sat down in Stockholm on Monday. They spoke of tariffs. Sweden was the host. Hopes are low. Nobody spoke.',
  ])('as %s', (text) => {
    expect(isAbout(text)).toBe(true);
  });

  it.each([
    // another country's deal that names China in passing, twice
    'Vietnam won a lower US tariff after talks in Washington on Monday. The United States will charge Vietnam 20 percent. Chinese goods sent through Vietnam pay 40 percent. Vietnam’s trade minister was pleased. China said it was watching Vietnam. Vietnam thanked the United States.',
    // a simile
    'The union and the bus company resumed talks in Geneva on Monday. Fares go up. Nobody came. Drivers waited. The mood was poor. A new date is set. One driver likened it to Washington and Beijing. A Chinese firm makes the buses. Buses wait. They will talk again.',
    // a sport
    'Wei Yi of China and Sam Sevian of the United States drew after talks in Stockholm on Monday. The American was ahead. The Chinese player smiled. Both teams went home. It rained. A rematch will come.',
    // soldiers
    'American and Chinese military officers held talks in Stockholm on Monday. China’s navy sent an admiral. The United States sent two. China and the United States agreed on a hotline.',
  ])('and not as %s', (text) => {
    expect(isAbout(text)).toBe(false);
  });
});

describe('rounds in other words', () => {
  it.each([
    [
      'The two-day meeting of Chinese and American officials that closed in Stockholm on Tuesday brought little.',
      ['Stockholm', '2025-07-28', '2025-07-29'],
    ],
    [
      'US and Chinese officials wound up two days of negotiations in Stockholm on Tuesday.',
      ['Stockholm', '2025-07-28', '2025-07-29'],
    ],
    [
      'Chinese and US negotiators rounded off three days of talks in Stockholm on Wednesday.',
      ['Stockholm', '2025-07-28', '2025-07-30'],
    ],
    ['The delegations of China and the United States met at Rosenbad on Monday.', ['Stockholm', '2025-07-28', null]],
  ])('read %s', (text, expected) => {
    expect(rounds(text)).toContainEqual(expected);
  });

  it.each([
    'Envoys from Washington and Beijing have swapped letters.',
    'The two presidents are expected to meet in Shenzhen next month.',
    '“They will agree on trade,” says Ann Lee of the Lowell Centre in Singapore.',
    'Figures from the customs office in Beijing showed that trade fell as delegations met.',
  ])('refuse %s', (text) => {
    expect(rounds(text).map(([city]) => city)).toEqual([]);
  });
});

describe('delegates in other words', () => {
  const where = 'US and Chinese officials met in Stockholm on Monday. ';
  it.each([
    [
      'The day brought Treasury Secretary Scott Bessent face to face with Vice Premier He Lifeng.',
      ['He Lifeng', 'Scott Bessent'],
    ],
    ['China sent Vice Premier He Lifeng, who brought Li Chenggang with him.', ['He Lifeng', 'Li Chenggang']],
    ['Leading for China is Vice Premier He Lifeng.', ['He Lifeng']],
    ['Across from them sat He Lifeng and Li Chenggang.', ['He Lifeng', 'Li Chenggang']],
    ['Ambassador David Perdue also sat in.', ['David Perdue']],
  ])('read %s', (text, expected) => {
    expect(seats(where + text)).toEqual(expected);
  });

  it.each([
    'Xi had Wang Yi and Wang Wentao beside him when he saw the visitors.',
    'Piyush Goyal, the commerce minister, took part in other talks.',
  ])('refuse %s', (text) => {
    expect(seats(where + text)).toEqual([]);
  });
});

describe('rates in other words', () => {
  it.each([
    [
      'The deal took the American tariff on most Chinese products down from 145% to 30% and the Chinese one from 125% to 10%.',
      ['China', 'US', 10, 'in_force'],
    ],
    [
      'Tariffs hurt. The 25% on a further $250 billion of Chinese goods stays where it is.',
      ['US', 'China', 25, 'in_force'],
    ],
    ['Chinese merchandise entering the United States pays 30 percent.', ['US', 'China', 30, 'in_force']],
    ['The new order leaves Chinese goods paying 47% on average.', ['US', 'China', 47, 'in_force']],
    [
      'The US will cut the extra tariffs it imposed on Chinese imports in April to 30% from 145%.',
      ['US', 'China', 30, 'announced'],
    ],
    ['The US tariff on China stands at 30%, China’s on the US at 10%.', ['China', 'US', 10, 'in_force']],
    ['Trump threatened a further 100% from November 1.', ['US', 'China', 100, 'threatened']],
    [
      'American tariffs on Chinese goods average 30 percent; they were 47 percent a year ago.',
      ['US', 'China', 47, 'prior'],
    ],
    ['A 15% tariff on iPhones and toys is set to kick in on December 15.', ['US', 'China', 15, 'announced']],
  ])('read %s', (text, expected) => {
    expect(rates(text)).toContainEqual(expected);
  });

  it.each([
    'Cars from anywhere else pay a tariff too: the minister levies 15 per cent when they come from other countries.',
    'The blacklist catches firms that are 50% owned by others.',
    'Americans would pay 15 percent more for coffee.',
  ])('refuse %s', (text) => {
    expect(rates(text)).toEqual([]);
  });
});

describe('terms of the truce in other words', () => {
  it.each([
    ['The Geneva truce holds tariffs down. Unless it is renewed it ends on August 12.', 'expiry', '2025-08-12', null],
    [
      'The truce on tariffs holds. The terms the two sides agreed in Geneva stay in place through August 12.',
      'expiry',
      '2025-08-12',
      null,
    ],
    ['Since London the end date of the tariff truce has been August 12.', 'expiry', '2025-08-12', null],
    ['Stockholm gave the tariff truce two more months.', 'extension', null, 60],
    ['They agreed to add three months to the tariff truce.', 'extension', null, 90],
    ['The sides agreed to push for another pause of 90 days in their tariffs.', 'extension_proposed', null, 90],
  ])('read %s', (text, aspect, expiry, lengthDays) => {
    const found = terms(text).filter((term) => term.aspect === aspect);
    expect(found.map((term) => [term.expiry, term.lengthDays])).toContainEqual([expiry, lengthDays]);
  });
});

describe('the presidents in other words', () => {
  it.each([
    [
      'President Trump and China’s President Xi met for eighty minutes in Osaka on June 29, 2019.',
      ['meeting', '2019-06-29'],
    ],
    ['The two heads of state spoke in phone talks on June 5.', ['phone_call', '2025-06-05']],
    ['Trump and Xi last met on June 29, 2019, and last spoke, by telephone, on June 5.', ['phone_call', '2025-06-05']],
    ['Trump and Xi last saw each other on June 29, 2019.', ['meeting', '2019-06-29']],
  ])('read %s', (text, expected) => {
    expect(contacts(text)).toContainEqual(expected);
  });

  it.each(['The two leaders are expected to meet in October.', 'Trump said he might speak to Xi by phone.'])(
    'refuse %s',
    (text) => {
      expect(contacts(text)).toEqual([]);
    },
  );
});

describe('words framed without a verb of saying beside them', () => {
  const who = 'Treasury Secretary Scott Bessent left the hotel late. ';
  it.each([
    [
      `${who}“We are having very good talks,” was all Bessent would say.`,
      ['Scott Bessent', 'We are having very good talks,'],
    ],
    [`${who}It was, in his words, “a tremendous amount” of work.`, ['Scott Bessent', 'a tremendous amount']],
    [
      'Xinhua quotes Vice Premier He Lifeng as saying that both “gain from working together.”',
      ['He Lifeng', 'gain from working together.'],
    ],
    [
      'Trump announced the step on Tuesday, calling it “the largest of all deals.”',
      ['Donald Trump', 'the largest of all deals.'],
    ],
    [
      'China would “greatly” widen its purchases, Vice Premier He Lifeng told a press conference.',
      ['He Lifeng', 'greatly'],
    ],
    ['The Chinese side described the idea as “worth a look.”', ['Chinese side', 'worth a look.']],
  ])('read %s', (text, expected) => {
    expect(sayings(text)).toContainEqual(expected);
  });

  it('leave labels alone', () => {
    expect(sayings('The “fentanyl” tariff and the “reciprocal” one are gone.')).toEqual([]);
  });
});

describe('breaches told by view', () => {
  const blamed = (text: string): unknown[][] =>
    valuesIn('breach_accusation', told(text), day).map(({ accuser, accused }) => [accuser.slice(0, 5), accused]);
  it.each([
    ['China regards the new probes as a breach of the truce.', ['China', 'US']],
    [
      'The talks broke down in May when Washington said Beijing had gone back on what it had agreed.',
      ['US (W', 'China'],
    ],
    ['The ministry in Beijing accused Washington last Thursday of failing to honour the truce.', ['China', 'US']],
  ])('read %s', (text, expected) => {
    expect(blamed(text).map(([accuser]) => String(accuser).slice(0, 2))).toContain(String(expected[0]).slice(0, 2));
    expect(blamed(text).map(([, accused]) => accused)).toContain(expected[1]);
  });

  it.each(['China warned that it may break the truce.', 'Washington wants Beijing to keep what it had agreed.'])(
    'refuse %s',
    (text) => {
      expect(blamed(text)).toEqual([]);
    },
  );
});
