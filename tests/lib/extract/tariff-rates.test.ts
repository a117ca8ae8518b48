import { describe, expect, it } from 'vitest';
import { tariffRates } from '@/lib/extract/tariff-rates';
import { findFigures, LEAD, timeExtractor } from './figure-facts';

/** "US>China 30 in_force"; `-` stands for nobody named. */
const rates = (text: string, publishedOn?: string): string[] =>
  findFigures(tariffRates, text, publishedOn).flatMap((mention) => {
    if (mention.kind !== 'tariff_rate') return [];
    const { imposer, target, ratePct, status, qualifier } = mention.value;
    const mark = qualifier === 'exact' ? '' : ` ${qualifier}`;
    return [`${imposer ?? '-'}>${target ?? '-'} ${ratePct ?? '?'} ${status}${mark}`];
  });

describe('tariffRates', () => {
  it.each<[string, string[]]>([
    [
      'The pact brought US tariffs on Chinese products to 30 per cent and Chinese tariffs on American products to 10 per cent.',
      ['US>China 30 in_force', 'China>US 10 in_force'],
    ],
    ['Beijing hit back with an 84% tariff on all American goods.', ['China>US 84 in_force']],
    ['China levies thirty percent on American pork.', ['China>US 30 in_force']],
    ['Chinese goods face duties of more than 100%.', ['US>China 100 in_force above']],
    [
      'Trump threatened to slap an additional 100% tariff on Chinese imports from November 1.',
      ['US>China 100 threatened'],
    ],
    ['Trump floated a tariff of 60% on Chinese goods.', ['US>China 60 proposed']],
    [
      'China will impose a 34 percent tariff on imports from the United States starting April 10.',
      ['China>US 34 announced'],
    ],
    [
      'The US doubled its tariff on $200 billion of Chinese goods, from 10 percent to 25 percent.',
      ['US>China 10 prior', 'US>China 25 in_force'],
    ],
    [
      'Trump threatened to raise the tariffs on Chinese goods from 10 percent to 25 percent.',
      ['US>China 10 in_force', 'US>China 25 threatened'],
    ],
    [
      'US tariffs on Chinese goods stand at 30%, made up of a 20% fentanyl levy and a 10% baseline, while China’s duties on US imports are at 10%.',
      ['US>China 30 in_force', 'US>China 20 component', 'US>China 10 component', 'China>US 10 in_force'],
    ],
    [
      'The US levy on Chinese goods is 145%, and China’s on American goods 125%.',
      ['US>China 145 in_force', 'China>US 125 in_force'],
    ],
    [
      'China taxes farm goods: it has imposed duties of between 5 and 10 percent on $60 billion of American products.',
      ['China>US 5 in_force', 'China>US 10 in_force'],
    ],
    ['Trump imposed a 10% tariff on imports from all countries.', ['US>- 10 in_force']],
    ['American importers pay a 25% duty on steel from anywhere.', ['US>- 25 in_force']],
    [
      'They scrapped the triple-digit tariffs they had placed on each other.',
      ['US>China ? peak triple_digit', 'China>US ? peak triple_digit'],
    ],
  ])('reads: %s', (text, expected) => {
    expect(rates(LEAD + text)).toEqual(expected);
  });

  it('takes who levies on whom from the sentence before', () => {
    const text =
      'US tariffs on Chinese goods stood at 145% and Chinese tariffs on US goods at 125%. For now they stay at 30% and 10%.';
    expect(rates(LEAD + text).slice(2)).toEqual(['US>China 30 in_force', 'China>US 10 in_force']);
  });

  it('leaves open who levies where nobody is named', () => {
    expect(rates(`${LEAD}\n\nThe quarrel had seen tariffs climb as high as 145% in the spring.`)).toEqual([
      '->- 145 peak up_to',
    ]);
  });

  it('knows the number of a rate that the text spoke of before', () => {
    const text =
      'From Wednesday the U.S. levy on Chinese goods drops to 30%, and the Chinese one on American goods stays.\n\nThe 30% is made up of a 10% baseline duty and a 20% charge linked to fentanyl.';
    expect(rates(LEAD + text).slice(-2)).toEqual(['US>China 10 component', 'US>China 20 component']);
  });

  it.each([
    'China mines 69% of the world’s rare earths, which matters more than any tariff.',
    'Exports to America fell 35% in May under the weight of tariffs.',
    'The S&P 500 lost 6% after the tariffs were announced.',
    'Tariffs are back: economists put the odds of a recession at 60%.',
    'The Federal Reserve kept its key rate at 4.5% and blamed tariffs.',
    'Tariffs divide the country, and his approval stands at 41%.',
    'Nvidia will pay 15% of its China revenue instead of a tariff.',
    'US tariffs on Indian goods are 50%.',
    'The EU keeps 25% tariffs on American whiskey.',
    'Trump signed a deal with Malaysia that leaves a 19% US tariff on its goods.',
    'They cut the tariffs by 115 percentage points.',
    'Tariffs had reached triple digits.',
    'He wrote: “Tariffs are beautiful. CHINA IS GETTING 10%!”',
    'Unemployment rose to 4.4% as tariffs bit.',
  ])('refuses: %s', (text) => {
    expect(rates(LEAD + text)).toEqual([]);
  });

  it('gives nothing for other countries’ talks', () => {
    expect(
      rates('The EU and the US agreed on a 15% tariff on European cars on Sunday. Brussels had feared 30%.'),
    ).toEqual([]);
  });

  it.each([
    ['percentages', `${'tariffs of 30% on Chinese goods '.repeat(4_000)}.`],
    ['sentences', 'China put tariffs of 30% on US goods. '.repeat(1_500)],
    ['digits', `tariffs ${'1'.repeat(200_000)}%`],
    ['adjectives', `30% ${'steep '.repeat(60_000)}`],
  ])('reads hostile %s in bounded time', (_, text) => {
    expect(timeExtractor(tariffRates, LEAD + text)).toBeLessThan(5000);
  });
});
