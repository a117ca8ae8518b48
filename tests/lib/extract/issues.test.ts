import { describe, expect, it } from 'vitest';
import { issues } from '@/lib/extract/issues';
import { findIn } from './speech-facts';

const LEAD =
  'The United States and China held trade talks in Paris. The US team met the Chinese team. China and the US agreed to go on. ';
const topics = (text: string, lead = LEAD): string[] =>
  findIn(issues, lead + text).flatMap((mention) =>
    mention.kind === 'issue' ? [`${mention.value.topic} ${mention.value.stance}`] : [],
  );

describe('issues', () => {
  it.each([
    ['A key issue in the negotiations will be China’s shipments of rare earths.', ['rare_earths on_table']],
    ['Washington wants soybeans and yttrium from China.', ['rare_earths on_table', 'agriculture on_table']],
    [
      'The Americans brought up Beijing’s purchases of Iranian oil and what they call industrial overcapacity.',
      ['overcapacity on_table', 'iranian_oil on_table'],
    ],
    ['Beijing asks for lower tariffs and for respect.', ['tariffs on_table']],
    [
      'The deal did not address broader concerns of the US about China, from the fentanyl trade to the status of Taiwan.',
      ['fentanyl background', 'taiwan background'],
    ],
    ['They discussed the date by which ByteDance has to part with TikTok’s US business.', ['tiktok on_table']],
    ['Beijing criticized restrictions of the US on artificial intelligence chips.', ['chips_export_controls on_table']],
    [
      'The US also wants better protection of intellectual property and curbs on subsidies to state firms in China.',
      ['intellectual_property on_table', 'economic_model on_table'],
    ],
  ])('reads: %s', (text, expected) => {
    expect(topics(text)).toEqual(expected);
  });

  it.each([
    ['a tariff that is merely charged', 'The US charges a tariff of 30% on goods from China.'],
    ['a company', 'Shares of Taiwan Semiconductor rose after the sales report.'],
    ['a retailer’s goods', 'The chef served pork chops.'],
  ])('refuses %s', (_, text) => {
    expect(topics(text)).toEqual([]);
  });

  it('refuses an article about other countries’ deals', () => {
    expect(
      topics(
        'EU farmers want soybeans from Brazil. The EU and Brazil discussed beef. Brussels agreed to buy soybeans.',
        '',
      ),
    ).toEqual([]);
  });
});
