import { describe, expect, it } from 'vitest';
import { rareEarthEvents } from '@/lib/extract/rare-earth-events';
import { findFigures, LEAD, timeExtractor } from './figure-facts';

const events = (text: string): string[] =>
  findFigures(rareEarthEvents, LEAD + text).flatMap((mention) => {
    if (mention.kind !== 'rare_earth_event') return [];
    const { type, actor, figure } = mention.value;
    return [`${type} ${actor}${figure ? ` ${figure.value} ${figure.unit}` : ''}`];
  });

describe('rareEarthEvents', () => {
  it.each<[string, string[]]>([
    ['China halted exports of seven heavy rare earths last week.', ['export_curb China']],
    ['Beijing announced export controls on tungsten and other metals.', ['export_curb China']],
    ['China put the magnets under export licensing on April 4.', ['export_curb China']],
    ['China has approved some applications for rare earth exports.', ['licence_approval China']],
    ['China pledged to lift its limits on critical minerals.', ['commitment China']],
    ['Beijing is to deliver rare earths to American firms.', ['commitment China']],
    ['Shipments of rare earths have slowed since April.', ['slowdown China']],
    ['Exports of rare earth magnets have resumed.', ['resumption China']],
    ['China suspended its October controls on rare earths for a year.', ['easing China']],
    ['Washington will ease chip curbs in exchange for rare earths.', ['conditional_easing US']],
    ['The rare earths issue has been settled, Trump said.', ['settlement China']],
    ['The US has criticised China for holding back rare earths.', ['complaint US']],
    ['Washington wants China to resume exports of rare earths.', ['demand US']],
    ['China mines 69% of the world’s rare earths.', ['figure China 69 %']],
  ])('reads: %s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });

  it('knows what the permits are for', () => {
    const text =
      'China put rare earths under licence in April.\n\nIn London Beijing promised to speed up the permits. One firm received two licenses, each good for six months.';
    expect(events(text).slice(1)).toEqual(['commitment China', 'licence_approval China', 'figure China 6 months']);
  });

  it('words the detail with the sentence’s own words', () => {
    const [event] = findFigures(rareEarthEvents, `${LEAD}China halted exports of magnets.`);
    expect(event?.kind === 'rare_earth_event' && event.value.detail).toBe('China halted exports of magnets');
  });

  it.each([
    'A key issue of the talks will be rare earths, which carmakers need.',
    'Tensions over rare earths cloud the talks.',
    'The deal ran into trouble over China’s curbs on critical minerals.',
    'Motors with Chinese magnets account for 62% of the firm’s revenue.',
    'Australia agreed to supply critical minerals to Japan.',
    'China could restrict exports of rare earths if talks fail.',
    'The city is a magnet for talent and issued permits for a fair.',
  ])('refuses: %s', (text) => {
    expect(events(text)).toEqual([]);
  });

  it.each([
    ['pledges', 'China agreed to end end end '.repeat(8_000)],
    ['terms', 'rare earths exports slowed '.repeat(8_000)],
    ['short sentences', 'China agreed to export rare earths. '.repeat(1_500)],
  ])('reads hostile %s in bounded time', (_, text) => {
    expect(timeExtractor(rareEarthEvents, LEAD + text)).toBeLessThan(5000);
  });
});
