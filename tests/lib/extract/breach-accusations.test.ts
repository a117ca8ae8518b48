import { describe, expect, it } from 'vitest';
import { breachAccusations } from '@/lib/extract/breach-accusations';
import { findIn } from './speech-facts';

const accusations = (text: string): string[] =>
  findIn(breachAccusations, text).flatMap((mention) =>
    mention.kind === 'breach_accusation'
      ? [`${mention.value.accuser} > ${mention.value.accused}: ${mention.value.agreement}`]
      : [],
  );

describe('breachAccusations', () => {
  it.each([
    [
      'President Donald Trump on Friday accused China of reneging on the trade deal struck last month.',
      ['US (Donald Trump) > China: trade deal'],
    ],
    [
      'U.S. officials accused China of slow-walking on its commitments under the Geneva agreement.',
      ['US (officials) > China: Geneva agreement'],
    ],
    ['Beijing said the US had “severely violated” the truce.', ['China (Beijing) > US: truce']],
    [
      '“They violated the agreement big time,” Trump told reporters of China.',
      ['US (Donald Trump) > China: agreement'],
    ],
    [
      'Washington and Beijing accused each other of breaching the truce.',
      ['US and China (mutual) > each other: truce'],
    ],
    [
      'Beijing on Monday rejected Trump’s claim that it had breached the Geneva truce and accused Washington of undermining the consensus with chip curbs.',
      ['US (government) > China: Geneva truce', 'China (Beijing) > US: Geneva truce'],
    ],
    [
      'US officials complained that Beijing had not honoured its pledge under the Phase One deal.',
      ['US (officials) > China: Phase One deal'],
    ],
  ])('reads: %s', (text, expected) => {
    expect(accusations(text)).toEqual(expected);
  });

  it.each([
    ['a demand', '“We need China to comply with their side of the deal,” the White House said.'],
    ['a condition', 'If China were to violate the deal, American tariffs could return.'],
    ['a warning', 'Trump warned China not to break the deal.'],
    ['a denial', 'China denied that it had violated the truce with the United States.'],
    ['another matter', 'Washington accused Beijing of violating WTO rules in its deals.'],
    ['others’ quarrels', 'Taiwan accused China of violating the agreement.'],
    ['no deal', 'The senator accused her of being “soft on China”.'],
    ['self-praise', 'China said it had strictly implemented the Geneva consensus with the US.'],
  ])('refuses %s', (_, text) => {
    expect(accusations(text)).toEqual([]);
  });
});
