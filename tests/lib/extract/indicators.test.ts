import { describe, expect, it } from 'vitest';
import { indicators } from '@/lib/extract/indicators';
import { expectLinearReading, findFigures, LEAD } from './figure-facts';

const figures = (text: string): string[] =>
  findFigures(indicators, LEAD + text).flatMap((mention) => {
    if (mention.kind !== 'indicator') return [];
    const { country, name, changePct, basis, period, amount, unit } = mention.value;
    const size = changePct === null ? `${amount} ${unit}` : `${changePct}% ${basis}`;
    return [`${country} ${name} ${size} ${period}`];
  });

describe('indicators', () => {
  it.each<[string, string[]]>([
    [
      'China’s exports rose 4.8% year-on-year in May, while imports fell 3.4%.',
      ['China exports 4.8% yoy 2025-05', 'China imports -3.4% yoy 2025-05'],
    ],
    [
      'Chinese exports to the United States were 35% lower in May than a year earlier.',
      ['China exports to the US -35% yoy 2025-05'],
    ],
    [
      'China’s exports grew by 4.8% in May, against 8.1% in April.',
      ['China exports 4.8% null 2025-05', 'China exports 8.1% null 2025-04'],
    ],
    ['China reported a 34.5% drop in exports in May.', ['China exports -34.5% null 2025-05']],
    ['China’s trade surplus came to $103.2 billion in May.', ['China trade surplus 103.2 USD billion 2025-05']],
    [
      'US consumer prices were up 2.7% in May from a year earlier and 0.2% on the month.',
      ['US consumer price index 2.7% yoy 2025-05', 'US consumer price index 0.2% mom 2025-05'],
    ],
    [
      'China’s exports to America fell 11 per cent in May; those to South-East Asia jumped 29.4 per cent and to the European Union 27.8 per cent.',
      [
        'China exports to the US -11% null 2025-05',
        'China exports to South-East Asia 29.4% null 2025-05',
        'China exports to the EU 27.8% null 2025-05',
      ],
    ],
    ['China’s economy grew 5.4% in the first quarter.', ['China GDP 5.4% null 2025-01-01/2025-03-31']],
  ])('reads: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    'Tariffs on Chinese exports rose to 145%.',
    'Economists expect China’s exports to grow 5% in June.',
    'America takes 14% of China’s exports.',
    'Shares of exporters rose 3%.',
    'China has a growth target of about 5%.',
    'The company’s profit fell 12%.',
    'China bought 4% of Britain’s exports.',
  ])('refuses: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it.each([
    ['heads', 'exports imports trade '],
    ['figures', 'exports rose 4.8% in May. '],
    ['capitals', 'The And Of ', { before: 'exports to ' }],
  ] as [string, string, object?][])('reads hostile %s in linear time', (_, piece, around) => {
    expectLinearReading(indicators, piece, around);
  });
});
