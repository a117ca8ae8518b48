import { describe, expect, it } from 'vitest';
import { tariffRates } from '@/lib/extract/tariff-rates';
import { expectLinearReading, findFigures, LEAD } from './figure-facts';

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
    [
      'American tariffs on Chinese goods stay at 30% and Chinese ones on American goods at 10%.',
      ['US>China 30 in_force', 'China>US 10 in_force'],
    ],
    [
      'US duties on Chinese imports now average 47 per cent; those on American goods entering China average 32 per cent.',
      ['US>China 47 in_force', 'China>US 32 in_force'],
    ],
    [
      'The White House said duties on $200 billion of Chinese goods would be left at 10 percent on January 1 and not raised to 25 percent as planned.',
      ['US>China 10 in_force', 'US>China 25 threatened'],
    ],
    [
      'Washington will keep its tariffs on Chinese goods at 10% rather than raising them to 25%.',
      ['US>China 10 in_force', 'US>China 25 threatened'],
    ],
    [
      'Tariffs on $250 billion of Chinese imports will stay at 25% and will not go up to 30% on Oct. 15 as had been planned.',
      ['US>China 25 in_force', 'US>China 30 threatened'],
    ],
    [
      'The United States will leave its tariff on $200 billion worth of Chinese goods at 10 percent on January 1. It had been due to rise to 25 percent on that day.',
      ['US>China 10 in_force', 'US>China 25 threatened'],
    ],
    [
      'The duty on $120 billion of consumer goods from China drops from 15% to 7.5% in 30 days.',
      ['US>China 15 prior', 'US>China 7.5 announced'],
    ],
    [
      'A further 15% tariff on Chinese phones that was due to take effect on December 15 has been called off.',
      ['US>China 15 threatened'],
    ],
    ['Washington scrapped a planned 15% tariff on Chinese laptops.', ['US>China 15 threatened']],
    ['The 25% charged on $250 billion of machinery from China remains.', ['US>China 25 in_force']],
    ['China widened its controls. Trump answered with a threat of 100 percent tariffs.', ['US>China 100 threatened']],
    ['A 10% surcharge on goods from every country replaced them.', ['US>- 10 in_force']],
    [
      'Unless they agree, the tariff on Chinese goods rises by 15 percentage points, to 25 percent, on March 2.',
      ['US>China 25 threatened'],
    ],
    [
      'The U.S. currently taxes Chinese goods at 30%. China charges 10% on American goods.',
      ['US>China 30 in_force', 'China>US 10 in_force'],
    ],
    ['US customs collects 30% on Chinese goods.', ['US>China 30 in_force']],
    [
      'Washington imposed tariffs on $34 billion worth of Chinese products. The penalties, set at 25 percent, took effect at midnight.',
      ['US>China 25 in_force'],
    ],
    [
      'Beijing answered with levies of 25 percent of its own on an equal amount of American goods.',
      ['China>US 25 in_force'],
    ],
    [
      'The U.S. has imposed 25% on $250 billion of Chinese goods and 15% on another $110 billion.',
      ['US>China 25 in_force', 'US>China 15 in_force'],
    ],
    [
      'Both sides piled on duties, 145 percent on Chinese goods and 125 percent on American ones.',
      ['US>China 145 in_force', 'China>US 125 in_force'],
    ],
    ['Trump raised the rate on China to 125%, effective immediately.', ['US>China 125 in_force']],
    ['Trump said he would set an 80% tariff on China.', ['US>China 80 announced']],
    [
      'China’s finance ministry said it would raise its levies on U.S. goods to 84% from 34%.',
      ['China>US 84 announced', 'China>US 34 in_force'],
    ],
    [
      'The additional duty on products of China is reduced from 20 percent to 10 percent.',
      ['US>China 20 prior', 'US>China 10 in_force'],
    ],
    ['The reciprocal rate on China remains at 10 percent.', ['US>China 10 in_force']],
    ['Goods from China are now subject to duties of at least 30%.', ['US>China 30 in_force above']],
    ['Chinese exporters face US levies averaging about 47%.', ['US>China 47 in_force approx']],
    ['Imports from China would be taxed at 60% under the plan.', ['US>China 60 announced']],
    [
      'China slapped duties of 10 to 15 percent on American farm goods.',
      ['China>US 10 in_force', 'China>US 15 in_force'],
    ],
    [
      'The tariff rate on most Chinese imports dropped from 145% to 30%.',
      ['US>China 145 prior', 'US>China 30 in_force'],
    ],
    [
      'Duties on American goods were cut by China to 10 percent from 125 percent.',
      ['China>US 10 in_force', 'China>US 125 prior'],
    ],
    [
      'The US has lowered the combined 145% levies on most Chinese imports to 30% including the rate tied to fentanyl, while the 125% Chinese duties on US goods will drop to 10%.',
      ['US>China 145 prior', 'US>China 30 in_force', 'China>US 125 in_force', 'China>US 10 announced'],
    ],
    [
      'Trump said tariffs of 155% would kick in on November 1 if there was no deal with China.',
      ['US>China 155 threatened'],
    ],
    ['China will lift its 15% tariff on American coal from November 10.', ['China>US 15 prior']],
    ['The 24% reciprocal tariff on China stays suspended for another year.', ['US>China 24 threatened']],
    ['Trump reduced the fentanyl duty on Chinese goods by half, to 10%.', ['US>China 10 in_force']],
    ['Soybeans from the United States still carry a 13% levy in China.', ['China>US 13 in_force']],
    ['Steel from China attracts a 50% duty.', ['US>China 50 in_force']],
    [
      'Tariffs were hiked to 25% from 10% on $200 billion in Chinese goods on Friday.',
      ['US>China 25 in_force', 'US>China 10 prior'],
    ],
    ['An extra 10 per cent import tax on Chinese goods came into force on February 4.', ['US>China 10 in_force']],
    ['Washington would halve its fentanyl levy on China to 10%.', ['US>China 10 announced']],
    ['Customs duties of 34 per cent will be levied by China on all American goods.', ['China>US 34 announced']],
    ['US tariffs of 25% on steel and aluminium took effect in March, China included.', ['US>- 25 in_force']],
    ['China has not budged. Its retaliatory duties, on average 21.1%, stay for now.', ['China>US 21.1 in_force']],
  ])('reads: %s', (text, expected) => {
    expect(rates(LEAD + text).toSorted()).toEqual(expected.toSorted());
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
    'China’s Ministry of Commerce imposed anti-dumping duties of 75.8% on Canadian canola.',
    'Share of Americans who want the tariffs on China lowered, up from 35% a year ago, per a survey.',
    'The Dow rose 0.3% after the tariffs on China were cut.',
    'Tariffs on Chinese goods cost households 2% of their income.',
    'GDP grew 4.8% despite the tariffs on Chinese goods.',
    'US tariffs on Chinese goods cut bilateral trade by 30%.',
    'Economists put the chance that tariffs on China return at 40%.',
    'The company, which raised prices by 8% because of tariffs on China, expects sales to fall 5%.',
    'Boeing, whose planes face Chinese duties, lost 3%.',
  ])('refuses: %s', (text) => {
    expect(rates(LEAD + text)).toEqual([]);
  });

  it('gives nothing for other countries’ talks', () => {
    expect(
      rates('The EU and the US agreed on a 15% tariff on European cars on Sunday. Brussels had feared 30%.'),
    ).toEqual([]);
  });

  it.each([
    ['percentages', 'tariffs of 30% on Chinese goods ', { after: '.' }],
    ['sentences', 'China put tariffs of 30% on US goods. '],
    ['digits', '1', { before: 'tariffs ', after: '%' }],
    ['adjectives', 'steep ', { before: '30% ' }],
  ] as [string, string, object?][])('reads hostile %s in linear time', (_, piece, around) => {
    expectLinearReading(tariffRates, piece, around);
  });
});
