import { describe, expect, it } from 'vitest';
import { statements } from '@/lib/extract/statements';
import { expectLinearTime, repeatTo } from '@/tests/support/linear-time';
import { findIn } from './speech-facts';

/** "speaker (side): part | part" for each statement. */
const sayings = (text: string, publishedOn?: string): string[] =>
  findIn(statements, text, publishedOn).flatMap((mention) =>
    mention.kind === 'statement'
      ? [`${mention.value.speaker} (${mention.value.side}): ${mention.value.quoteParts.join(' | ')}`]
      : [],
  );
const first = (text: string, publishedOn?: string) => findIn(statements, text, publishedOn)[0];

const BUSAN = `Donald Trump and Chinese leader Xi Jinping met for 100 minutes in Busan on Thursday.

"On a scale from zero to 10, I would say the meeting was a 12," Trump told reporters aboard Air Force One.

"A lot of decisions were made," he continued. "We are in agreement on so many elements."

Xi told Trump that "given our different national conditions, we do not always see eye to eye," according to a readout by Xinhua.

China's commerce ministry confirmed the deal in a statement. "The outcome should be jointly preserved," a ministry spokesperson said.

Asked whether he trusted Beijing, Trump replied: "I trust the deal."

"The Chinese side came away with the upper hand," said Wendy Cutler, a former U.S. trade negotiator. "That's what worries Tokyo."

The so-called "Magnificent Seven" rose. The "Golden Dome" missile shield was not discussed.

One trader in Shanghai, who declined to be named, said clients were "relieved, not happy".`;

const LONDON = `China on Tuesday vowed to 'fight to the end' after US president Donald Trump threatened an extra 50 per cent tariff.

'The threat is a mistake on top of a mistake,' China's ministry of commerce said in a statement. 'China will never accept this.'

Foreign ministry spokesman Lin Jian said the US was guilty of 'unilateralism and economic bullying'. Lin told a regular briefing in Beijing: 'Pressure is not the right way to deal with China.'

Mr Trump had written on Truth Social that 'all talks with China will be terminated!'

'It's a mess,' says Bill Winters, chief executive of Standard Chartered. Economists led by Jan Hatzius wrote in a note to clients that a recession was 'more likely than not'.

In an editorial, the Global Times said the tariffs were 'a joke in the history of economics'.`;

describe('statements', () => {
  it('reads wire copy: told, continued, a readout, an unnamed spokesperson, a colon', () => {
    expect(sayings(BUSAN, '2025-10-30')).toEqual([
      'Donald Trump (US): On a scale from zero to 10, I would say the meeting was a 12,',
      'Donald Trump (US): A lot of decisions were made, | We are in agreement on so many elements.',
      'Xi Jinping (China): given our different national conditions, we do not always see eye to eye,',
      'commerce ministry spokesperson (China): The outcome should be jointly preserved,',
      'Donald Trump (US): I trust the deal.',
      "Wendy Cutler (analyst): The Chinese side came away with the upper hand, | That's what worries Tokyo.",
      'trader in Shanghai (analyst): relieved, not happy',
    ]);
  });

  it('reads single quotation marks, capitals as speakers, notes and editorials', () => {
    expect(sayings(LONDON, '2025-04-08')).toEqual([
      'China (China): fight to the end',
      'ministry of commerce (China): The threat is a mistake on top of a mistake, | China will never accept this.',
      'Lin Jian (China): unilateralism and economic bullying',
      'Lin Jian (China): Pressure is not the right way to deal with China.',
      'Donald Trump (US): all talks with China will be terminated!',
      "Bill Winters (other): It's a mess,",
      'Jan Hatzius (other): more likely than not',
      'Global Times (China): a joke in the history of economics',
    ]);
  });

  it('finds people whom nothing but the verb beside them shows', () => {
    const text = `GRAND RAPIDS — Maria Kowal keeps a list.

“We get new questions,” said Kowal, who builds motors. “I can’t run a second shift on a maybe.”

The wait is expensive.

“Nobody in Washington asked us,” she said.`;
    expect(sayings(text)).toEqual([
      'Maria Kowal (other): We get new questions, | I can’t run a second shift on a maybe.',
      'Maria Kowal (other): Nobody in Washington asked us,',
    ]);
  });

  it('gives a paragraph of its own to the speaker of the one before, and a new attribution to its own', () => {
    const text = `“It is a framework,” Commerce Secretary Howard Lutnick told reporters in London.

“Once the presidents approve it, we will implement it.”

“Let us see,” Vice Premier He Lifeng said.`;
    expect(sayings(text)).toEqual([
      'Howard Lutnick (US): It is a framework, | Once the presidents approve it, we will implement it.',
      'He Lifeng (China): Let us see,',
    ]);
  });

  it('takes the words from whoever says them, not from whom they name', () => {
    expect(
      sayings(
        'Scott Bessent was cooler. “Nothing is agreed until we have spoken with President Trump,” he said on Tuesday.',
      ),
    ).toEqual(['Scott Bessent (US): Nothing is agreed until we have spoken with President Trump,']);
    expect(
      sayings(
        'Scott Bessent says the duty that Donald Trump had threatened to put on Chinese goods is “effectively off the table”.',
      ),
    ).toEqual(['Scott Bessent (US): effectively off the table']);
  });

  it('resolves a group and "they"', () => {
    const text =
      'Analysts at Lowell Bank, including Ann Lee and Bo Dahl, see higher stakes.\n“There is no easy fruit left,” they said in a note.';
    expect(sayings(text)).toEqual(['Ann Lee and Bo Dahl (analyst): There is no easy fruit left,']);
  });

  it('says where and when it was said', () => {
    expect(
      first('Treasury Secretary Scott Bessent told Fox News on Sunday that talks were “a bit stalled”.'),
    ).toMatchObject({ value: { venue: 'Fox News' }, resolvedDate: '2025-06-08' });
    expect(first('“No sign of it!” Trump tweeted.', '2019-07-31')).toMatchObject({ value: { venue: 'Twitter' } });
    expect(first('Trump said the call, which took place on Thursday, was “very positive indeed”.')).toMatchObject({
      resolvedDate: null,
    });
    expect(first('“We were direct,” Greer told reporters.')).toMatchObject({ value: { venue: null } });
  });

  it.each([
    ['a label', 'Trump unveiled his sweeping “Liberation Day” tariffs in April, the White House said.'],
    ['a scare quote', 'The White House said the “reciprocal” rate of 34 per cent would stay.'],
    ['a programme', 'Karoline Leavitt spoke on the Fox News program “Sunday Morning Futures” on Sunday.'],
    ['the name of a body', 'He Lifeng will be in the UK for talks under the “China-US economic and trade mechanism.”'],
    ['a title', 'He had arrived on Thursday without the title of “special envoy” that he carried before.'],
    ['indirect speech', 'Bessent said that talks would go on for weeks.'],
    ['words of nobody', 'Nobody knew what “later in the year” would mean for the markets.'],
  ])('refuses %s', (_, text) => {
    expect(sayings(text)).toEqual([]);
  });

  it('keeps the evidence verbatim', () => {
    const text = 'Officials met. “We came to lower the temperature,” Bessent told reporters. “And we did.”';
    const spans = first(text)?.spans ?? [];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '“We came to lower the temperature,” Bessent told reporters.',
      '“And we did.”',
    ]);
  });
});

it('takes names before an unnamed speaker, and no small words that are none of theirs', () => {
  const LONDON = 'China and the US hold trade talks in London. ';
  expect(sayings(`${LONDON}Talks stalled, a Rotterdam importer said, "for no good reason at all".`)).toEqual([
    'Rotterdam importer (other): for no good reason at all',
  ]);
  expect(
    sayings(`${LONDON}"There’s no such low-hanging fruit", he argued with investors said to be tense.`),
  ).not.toContain('with investors (analyst): There’s no such low-hanging fruit');
});

describe.each([
  ['opening marks', '“'],
  ['short quotations', '“a” '],
  ['officials', 'a senior official '],
  ['pronouns', 'he said it '],
  ['attributions in one sentence', 'Trump said “it is good” '],
  ['verbs', 'said '],
])('on a text of %s', (_, piece) => {
  it('takes linear time', () => {
    expectLinearTime((length) => () => void findIn(statements, repeatTo(piece, length)));
  });
});
