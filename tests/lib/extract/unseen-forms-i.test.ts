/** Forms that six blind sets in newsroom style held, each in other words than theirs, with the lookalikes that its rule must refuse. */
import { describe, expect, it } from 'vitest';
import type { ValueOf } from '@/lib/domain/fact-values';
import { valuesIn } from '@/tests/support/read-text';
import { tellAfter } from '@/tests/support/told-facts';

const intro = 'The United States and China held trade talks in Stockholm on Monday. China wants lower US tariffs.';
const day = '2025-07-28';
const { told, seats, rates } = tellAfter(intro, day);
const terms = (text: string): ValueOf<'truce_term'>[] => valuesIn('truce_term', told(text), day);
const sayings = (text: string): unknown[][] =>
  valuesIn('statement', told(text), day).map(({ speaker, quoteParts }) => [speaker, ...quoteParts]);
const changes = (text: string): unknown[][] =>
  valuesIn('tariff_change', told(text), day).map(({ imposer, deltaPoints }) => [imposer, deltaPoints]);

describe('a pronoun goes on with whom the one before it meant', () => {
  it.each([
    [
      'President Donald Trump spoke on Sunday. He saw “no point whatever” in calling Xi Jinping. Later he said that a tariff of his own was “only the beginning of it”.',
      'Donald Trump',
    ],
    [
      'President Donald Trump spoke on Sunday. A dinner with Xi Jinping might come in autumn, he said, but he was “in no great hurry” for one.',
      'Donald Trump',
    ],
    ['President Xi Jinping gave a speech in which he called the tariffs “a great and costly folly”.', 'Xi Jinping'],
  ])('%s', (text, speaker) => {
    expect(new Set(sayings(text).map(([name]) => name))).toEqual(new Set([speaker]));
  });
});

describe('words and whose they are', () => {
  it.each([
    ['Donald Trump went home after what he called a “splendid” lunch with Xi Jinping.', 'Donald Trump'],
    ['They were there, as Jamieson Greer put it, to see “whether there is a way through this”.', 'Jamieson Greer'],
    [
      'For Scott Bessent, a veteran of markets, the result was “better than anything we had hoped for”.',
      'Scott Bessent',
    ],
    ['Mary Olden, Harbour Research: “Nobody will remember this round in a year.”', 'Mary Olden'],
    [
      'According to Scott Bessent the tariff with which Donald Trump had threatened China is “as good as gone”.',
      'Scott Bessent',
    ],
    ['“The duty shall be suspended until further notice,” the order says.', 'executive order'],
  ])('%s', (text, speaker) => {
    expect(sayings(text).map(([name]) => name)).toContain(speaker);
  });

  it('gives a free quotation in the first person to whoever spoke just before, and no other', () => {
    const [first] = sayings(
      '“It went well,” Scott Bessent told the press. But all was open “until we have asked the president”.',
    );
    expect(first).toEqual(['Scott Bessent', 'It went well,', 'until we have asked the president']);
    expect(
      sayings(
        '“It went well,” Scott Bessent told the press. The hall bears the words “peace and trade for ever more”.',
      ),
    ).toEqual([['Scott Bessent', 'It went well,']]);
  });

  it('takes no shouted nickname for a person', () => {
    const [, second] = sayings(
      'Donald Trump was cross. “NO MORE Mr. PATIENT MAN!” he wrote. An hour later he told reporters that “we shall see soon enough”.',
    );
    expect(second?.[0]).toBe('Donald Trump');
  });
});

describe('rates of one side and of the other', () => {
  it.each([
    [
      'Import taxes stood at 60% on the American side and 40% on the Chinese.',
      [
        ['US', 60],
        ['China', 40],
      ],
    ],
    [
      'Tariffs on Chinese goods are at 60%. China’s stand at 40%.',
      [
        ['US', 60],
        ['China', 40],
      ],
    ],
    [
      'Tariffs on Chinese goods are at 60%. China’s would go from 20% to 40%.',
      [
        ['US', 60],
        ['China', 20],
        ['China', 40],
      ],
    ],
    [
      'The United States cut its duties on Chinese goods to 30% and China lowered its own to 12% from 90%.',
      [
        ['US', 30],
        ['China', 12],
        ['China', 90],
      ],
    ],
    [
      'Both lowered their tariffs: America to 30% from 140%, China to 12% from 90%.',
      [
        ['US', 30],
        ['US', 140],
        ['China', 12],
        ['China', 90],
      ],
    ],
    [
      'American tariffs on Chinese goods remain at 30%, and those of China on American goods at 12%.',
      [
        ['US', 30],
        ['China', 12],
      ],
    ],
    [
      'Chinese goods are taxed at 30% in the United States, and American goods at 12% in China.',
      [
        ['US', 30],
        ['China', 12],
      ],
    ],
  ])('%s', (text, expected) => {
    const found = rates(text).map(([imposer, , ratePct]) => [imposer, ratePct]);
    expect(found.sort()).toEqual([...expected].sort());
  });

  it('threatens what would return after a colon', () => {
    expect(
      rates('Without more time the old tariffs would return: 145% on the American side, 125% on the Chinese.'),
    ).toEqual([
      ['US', 'China', 145, 'threatened'],
      ['China', 'US', 125, 'threatened'],
    ]);
  });

  it.each([
    'A bill would allow duties of up to 500% on countries that buy oil from Moscow.',
    'Prices on the Chinese side rose 3%, on the American side 2%.',
    'The central bank cut its key interest rate by 0.1 percentage points and reserves by 0.5 points each.',
  ])('refuse %s', (text) => {
    expect(rates(text)).toEqual([]);
  });

  it('counts points that either side takes off, and those that stay suspended', () => {
    expect(changes('The two lower their tariffs by 50 percentage points each.')).toEqual([
      ['US', 50],
      ['China', 50],
    ]);
    expect(
      changes('A general duty of 10% on US goods remains in place. Another 24 percentage points stay suspended.'),
    ).toEqual([['China', 24]]);
  });
});

describe('terms of the truce', () => {
  it.each([
    ['On August 12 the truce runs out.', 'expiry', '2025-08-12'],
    ['Until August 12 both countries have agreed not to raise their tariffs.', 'expiry', '2025-08-12'],
    ['The truce is fragile. An order that extends it until November 10 was signed.', 'extension', '2025-11-10'],
  ])('%s', (text, aspect, expiry) => {
    expect(terms(text)).toContainEqual(expect.objectContaining({ aspect, expiry }));
  });

  it.each([
    ['Greer did not rule out that the truce would be prolonged.', 'extension_proposed'],
    ['The tariff truce is about to end. People near the talks expect another 60 days.', 'extension_proposed'],
    ['If no lasting agreement is found, tariffs are to go back up.', 'consequence'],
  ])('%s', (text, aspect) => {
    expect(terms(text).map((term) => term.aspect)).toContain(aspect);
  });

  it.each([
    'China will suspend the measures of October 9 for a year.',
    'Xi agreed to pause for a year the licensing regime for rare earths while tariffs stay.',
    'The tariff truce is about to end, and neither side is in a rush to extend it.',
  ])('refuse %s', (text) => {
    expect(terms(text).filter(({ aspect }) => aspect === 'length' || aspect === 'extension')).toEqual([]);
  });
});

describe('who was there', () => {
  it.each([
    ['Li Chenggang, a vice commerce minister, also attended.', ['Li Chenggang']],
    ['Trade Representative Jamieson Greer was also on the American team.', ['Jamieson Greer']],
    ['Jamieson Greer and Li Chenggang were seen entering the palace.', ['Jamieson Greer', 'Li Chenggang']],
    ['Also in the Chinese delegation was Vice Minister Li Chenggang.', ['Li Chenggang']],
    ['Scott Bessent had sat for nine hours with Vice Premier He Lifeng.', ['He Lifeng', 'Scott Bessent']],
  ])('%s', (text, expected) => {
    expect(seats(text)).toEqual(expected);
  });

  it.each([
    'Scott Bessent said on Friday that trade talks with China were stuck.',
    'Talks with China have stalled a little, Scott Bessent admits.',
    'China agreed to buy soybeans by the end of the year, Treasury Secretary Scott Bessent said.',
  ])('refuse %s', (text) => {
    expect(seats(text)).toEqual([]);
  });
});
