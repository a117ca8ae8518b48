import { describe, expect, it } from 'vitest';
import { tariffChanges } from '@/lib/extract/tariff-changes';
import { expectLinearReading, findFigures, LEAD } from './figure-facts';

const changes = (text: string): string[] =>
  findFigures(tariffChanges, LEAD + text).flatMap((mention) =>
    mention.kind === 'tariff_change'
      ? [`${mention.value.imposer ?? '-'}>${mention.value.target ?? '-'} ${mention.value.deltaPoints}`]
      : [],
  );

describe('tariffChanges', () => {
  it.each<[string, string[]]>([
    [
      'The two sides agreed to cut the duties they have piled on each other by 115 percentage points.',
      ['US>China 115', 'China>US 115'],
    ],
    ['China will reduce duties on US farm goods by 10 percentage points.', ['China>US 10']],
    ['Washington is ready to take 10 percentage points off its fentanyl duty.', ['US>China 10']],
    ['The fentanyl tariff comes down by ten percentage points.', ['US>China 10']],
  ])('reads: %s', (text, expected) => {
    expect(changes(text)).toEqual(expected);
  });

  it.each([
    'The Federal Reserve lowered its rate by 25 basis points as tariffs bit.',
    'His approval is 2 points down on September, a poll on tariffs found.',
    'The Hang Seng index lost 400 points on tariff fears.',
    'US tariffs on Chinese goods fell to 30% from 145%.',
  ])('refuses: %s', (text) => {
    expect(changes(text)).toEqual([]);
  });

  it('reads many points in linear time', () => {
    expectLinearReading(tariffChanges, 'tariffs by 10 percentage points ');
  });
});
