import { describe, expect, it } from 'vitest';
import { rareEarthEvents } from '@/lib/extract/rare-earth-events';
import { expectLinearReading, findFigures, LEAD } from './figure-facts';

const events = (text: string): string[] =>
  findFigures(rareEarthEvents, LEAD + text, '2025-11-09').flatMap((mention) => {
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
    ['Washington accused Beijing of slow-walking export licenses for rare earths.', ['complaint US']],
    ['Greer said China was dragging its feet on rare earth magnets.', ['complaint US']],
    ['The US says China is withholding rare earths it promised.', ['complaint US']],
    [
      'China extended its controls to products that contain as little as 0.1 percent of its rare earths.',
      ['export_curb China', 'figure China 0.1 %'],
    ],
    ['Trump cut tariffs in exchange for a year’s respite from Beijing’s rare earth restrictions.', ['easing China']],
    [
      'China restricted rare earths on October 9. On Thursday China said it would suspend for one year the export controls it announced on October 9.',
      ['export_curb China', 'commitment China'],
    ],
    [
      'Under new Chinese rules foreign companies need a licence for goods that contain even 0.1 per cent of Chinese rare earths.',
      ['export_curb China', 'figure China 0.1 %'],
    ],
    [
      'China published rules under which foreign firms will need a licence to export products containing 0.1% of Chinese rare earths.',
      ['export_curb China', 'figure China 0.1 %'],
    ],
    [
      'Five more rare earths were added to the control list, bringing the total to 12.',
      ['export_curb China', 'figure China 5 elements', 'figure China 12 elements'],
    ],
    ['Twelve of the 17 rare earth elements are now controlled.', ['figure China 12 elements']],
    [
      'China would issue “general licenses” for rare earths to carmakers, each valid for three years.',
      ['commitment China', 'figure China 3 years'],
    ],
    ['“We want the magnets back, and we want them now,” a White House adviser said.', ['demand US']],
    [
      'The Americans want Beijing to speed up exports of rare earths, seven of which China placed under licensing on 4 April.',
      ['demand US', 'export_curb China'],
    ],
    ['Bessent expected Beijing to put off its licensing regime for rare earths for a year.', ['easing China']],
    ['Exports of rare earths sank 31% in September from August.', ['slowdown China']],
    ['China’s exports of yttrium were 60% lower in the first quarter than a year before.', ['slowdown China']],
    ['Trump vowed to add a levy over Beijing’s latest rare-earth restrictions.', ['export_curb China']],
    ['Beijing’s new rare earth export regime has alarmed carmakers.', ['export_curb China']],
    ['China tightened its grip on rare earths in October.', ['export_curb China']],
    ['MOFCOM requires exporters of samarium to obtain a licence.', ['export_curb China']],
    ['China has begun issuing general licences for rare earth exports.', ['licence_approval China']],
    ['China agreed to delay the rare earth controls by a year.', ['commitment China']],
    ['Rare earth shipments to America jumped in June.', ['resumption China']],
    ['Magnets are flowing again, Greer said.', ['resumption China']],
    ['China vowed to keep supplying rare earths.', ['commitment China']],
    ['China controls about 90% of global rare earth processing.', ['figure China 90 %']],
  ])('reads: %s', (text, expected) => {
    expect(events(text).toSorted()).toEqual(expected.toSorted());
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
    'Lutnick said rare earths would come up front.',
    'Beijing dominates rare earths.',
    'Analysts said rare earths give China leverage.',
    'Rare earth shares jumped 5% in Shanghai.',
    'MP Materials opened a magnet plant in Texas.',
  ])('refuses: %s', (text) => {
    expect(events(text)).toEqual([]);
  });

  it.each([
    ['pledges', 'China agreed to end end end '],
    ['terms', 'rare earths exports slowed '],
    ['short sentences', 'China agreed to export rare earths. '],
  ] as [string, string, object?][])('reads hostile %s in linear time', (_, piece, around) => {
    expectLinearReading(rareEarthEvents, piece, around);
  });
});
