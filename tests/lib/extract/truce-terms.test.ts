import { describe, expect, it } from 'vitest';
import { truceTerms } from '@/lib/extract/truce-terms';
import { expectLinearReading, findFigures, LEAD } from './figure-facts';

const terms = (text: string, publishedOn?: string): string[] =>
  findFigures(truceTerms, text, publishedOn).flatMap((mention) => {
    if (mention.kind !== 'truce_term') return [];
    const { aspect, lengthDays, expiry } = mention.value;
    return [[aspect, lengthDays, expiry].filter((part) => part !== null).join(' ')];
  });

describe('truceTerms', () => {
  it.each<[string, string[]]>([
    ['A trade truce was agreed in Geneva in May.', ['agreed']],
    ['Trump and Xi agreed a truce in Osaka in June.', ['agreed']],
    ['The 90-day truce has held so far.', ['length 90']],
    ['They granted each other a three-month reprieve from the duties.', ['length 90']],
    ['Both sides cut their tariffs for an initial 90 days.', ['length 90']],
    ['The pause on tariffs expires in August unless renewed.', ['expiry 2025-08']],
    ['The truce runs to Nov. 10.', ['expiry 2025-11-10']],
    ['They agreed in Stockholm to prolong the truce by 90 days.', ['extension 90']],
    ['The truce was extended by one year, until November 10, 2026.', ['extension 365 2026-11-10']],
    ['Trump put off until November 10 the return of steeper duties.', ['extension 2025-11-10']],
    ['Both sides could extend the tariff truce by 90 days.', ['extension_proposed 90']],
    ['If the truce lapses, tariffs could snap back to triple digits.', ['consequence']],
    ['Under the deal, China is to resume its purchases of soybeans.', ['content']],
    ['They recalled the truce they reached in Geneva last month.', ['agreed']],
    ['The truce that Trump and Xi struck in Busan in October has held.', ['agreed']],
    ['Trump and Xi called a 90-day halt to their trade war.', ['length 90']],
    ['Trump and Xi agreed to a 90-day time-out in the tariff war.', ['length 90']],
    ['US and China agree to pause trade war for 90 days.', ['agreed', 'length 90']],
    ['Tariffs on Chinese goods stay at 30% until 12 August.', ['expiry 2025-08-12']],
    ['The lower tariffs hold until Aug. 12.', ['expiry 2025-08-12']],
    ['The suspension of the tariffs is in place through November 10.', ['expiry 2025-11-10']],
    ['The tariff reductions hold for an initial 90 days.', ['length 90']],
    ['The truce agreed last month in Geneva is shaky. It runs out on 12 August.', ['agreed', 'expiry 2025-08-12']],
    ['The truce is fragile. The 90 days run out on Aug. 12.', ['length 90', 'expiry 2025-08-12']],
    ['The clock on the tariff truce runs down on August 12.', ['expiry 2025-08-12']],
    ['The tariff pause comes to an end on August 12.', ['expiry 2025-08-12']],
    ['The tariff rises on August 12, when the truce comes to an end.', ['expiry 2025-08-12']],
    ['The August 12 expiry of the tariff truce looms.', ['expiry 2025-08-12']],
    ['The truce, due to end on August 12, may be extended.', ['extension_proposed', 'expiry 2025-08-12']],
    ['With the tariff truce set to expire next month, both sides want more time.', ['expiry 2025-07']],
    ['If they cannot agree within 90 days, the 10 per cent tariffs will be raised to 25 per cent.', ['consequence']],
    ['If there is no extension, U.S. tariffs would boomerang back to where they were.', ['consequence']],
    ['Without a deal, tariffs would jump back to 145%.', ['consequence']],
    ['Failing an agreement, the duties will rise to 25%.', ['consequence']],
    ['Unless the two sides strike a deal, higher tariffs kick in on March 2.', ['consequence']],
    ['Tariffs will automatically increase if no deal is reached.', ['consequence']],
    ['The reciprocal tariffs of 24% would stay on hold for another year.', ['extension 365']],
    ['The tariff suspension will continue for another year.', ['extension 365']],
    ['Both sides agreed to keep pushing for an extension of the pause.', ['extension_proposed']],
    ['Greer said another 90-day pause was one option in the tariff talks.', ['extension_proposed 90']],
    ['Topics included a further extension of the tariff truce.', ['extension_proposed']],
    ['Bessent said a second 90-day extension of the truce was on the table.', ['extension_proposed 90']],
    ['He was weighing an extension of the March 1 tariff deadline by 60 days.', ['extension_proposed 60']],
    ['The two sides reached a preliminary consensus on Sunday on tariffs.', ['agreed']],
    ['They had hammered out the outline of a trade deal on Sunday.', ['agreed']],
    ['The two sides came to a trade deal on Friday, Bessent said.', ['agreed']],
    ['US and China have agreed not to raise tariffs any further for now, after a meeting on Saturday.', ['agreed']],
    ['Trump signed an order on Monday extending the tariff truce with China for another 90 days.', ['extension 90']],
    [
      'China said it would extend the suspension of 24% tariffs on US goods for 90 days from August 12.',
      ['extension 90'],
    ],
    ['The two sides rolled over their truce until November 10.', ['extension 2025-11-10']],
    ['The truce has been prolonged to November 10, 2026.', ['extension 2026-11-10']],
    ['Trump gave China another 90 days before higher tariffs kick in.', ['extension 90']],
  ])('reads: %s', (text, expected) => {
    expect(terms(LEAD + text).toSorted()).toEqual(expected.toSorted());
  });

  it('reads the answer to a question', () => {
    expect(terms(`${LEAD}The truce is shaky.\n\nWhen would it lapse?\n\nOn 12 August.`)).toContain('expiry 2025-08-12');
  });

  it.each([
    'The US granted a 90-day pause on reciprocal tariffs to other nations.',
    'ByteDance has until 17 September to part with TikTok, the deadline under the truce.',
    'No trade deal has been reached in London.',
    'They hope to reach a trade deal in Geneva by May.',
    'Exports should flow as they did before April.',
    'The trade talks in London will last until Tuesday.',
    'Trump ruled out an extension of the tariff deadline.',
    'A cease-fire in Gaza was agreed in Cairo in January.',
    'The framework of the trade talks was praised last month.',
    'They ended the day without saying that their tariff pause had been prolonged.',
    'The talks in London lasted two days and ran until midnight on Tuesday.',
    'Their truce was a year’s respite from Beijing’s rare earth curbs.',
    'Exports must resume for 90 days before tariffs are discussed.',
    'The interest rate stays at 4% until August 12.',
    'If tariffs rise, prices would rise too, the bank said.',
    'The trade ministers will meet again in 90 days.',
    'China’s import ban on seafood lasts until August 12.',
    'The consulate is closed until August 12 despite the truce.',
  ])('refuses: %s', (text) => {
    expect(terms(LEAD + text)).toEqual([]);
  });

  it('gives nothing for a truce of others', () => {
    expect(
      terms('The two candidates agreed on a truce in August: no mailers for 30 days. It expired on Sunday.'),
    ).toEqual([]);
  });

  it.each([
    ['If the truce lapses, tariffs could snap back to April levels, or higher.', null],
    ['If the truce lapses, tariffs could snap back on Aug. 12.', '2025-08-12'],
  ])('dates a consequence by its day, not by whose levels come back: %s', (text, day) => {
    const dates = findFigures(truceTerms, `${LEAD}${text}`).flatMap((mention) =>
      mention.kind === 'truce_term' && mention.value.aspect === 'consequence' ? [mention.resolvedDate] : [],
    );
    expect(dates).toEqual([day]);
  });

  const START = 'Chinese and American officials are to hold trade talks in London on Monday.\n\n';
  it.each([
    ['The London talks on Monday follow the 90-day truce agreed in Geneva in May.', 'geneva-2025-05'],
    ['Talks resume in London on Monday. The truce they reached in Geneva in May is shaky.', 'geneva-2025-05'],
    ['The 90-day truce agreed in Geneva in May will be reviewed at the London talks on Monday.', 'geneva-2025-05'],
  ])('gives a truce to the round that made it, not to the one to come: %s', (text, key) => {
    const rounds = findFigures(truceTerms, `${START}${text}`, '2025-06-07').flatMap((mention) =>
      mention.kind === 'truce_term' ? [mention.value.round] : [],
    );
    expect(rounds.length).toBeGreaterThan(0);
    expect(new Set(rounds)).toEqual(new Set([key]));
  });

  it.each([
    ['nouns', 'trade ', { before: 'a ', after: 'deal agreed in Geneva.' }],
    ['lengths', 'a 90-day truce for 90 days '],
    ['conditions', 'if the truce expires tariffs could return. '],
  ] as [string, string, object?][])('reads hostile %s in linear time', (_, piece, around) => {
    expectLinearReading(truceTerms, piece, around);
  });
});
