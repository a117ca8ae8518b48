/** Further forms of articles nobody had tuned on, each with the lookalikes that its rule must refuse. */
import { describe, expect, it } from 'vitest';
import { valuesIn } from '@/tests/support/read-text';
import { tellAfter } from '@/tests/support/told-facts';

const intro = 'The United States and China held trade talks in London on Monday. China wants lower US tariffs.';
const day = '2025-06-09';
const { told, seats, rates } = tellAfter(intro, day);
const ends = (text: string): (string | null)[] =>
  valuesIn('truce_term', told(text), day)
    .filter(({ aspect }) => aspect === 'expiry')
    .map(({ expiry }) => expiry);

describe('delegates by where they sat', () => {
  it.each([
    [
      'On the Chinese side were Vice Premier He Lifeng and Commerce Minister Wang Wentao.',
      ['He Lifeng', 'Wang Wentao'],
    ],
    ['Trade Representative Jamieson Greer, who was also in the room, said little.', ['Jamieson Greer']],
    [
      'Treasury Secretary Scott Bessent spent three hours with Vice Premier He Lifeng at a hotel.',
      ['He Lifeng', 'Scott Bessent'],
    ],
    [
      'Officials including Commerce Minister Wang Wentao and negotiator Li Chenggang took part, while others waited.',
      ['Li Chenggang', 'Wang Wentao'],
    ],
    [
      'Trade Representative Jamieson Greer stayed to the end, as did Vice Premier He Lifeng.',
      ['He Lifeng', 'Jamieson Greer'],
    ],
  ])('read %s', (text, expected) => {
    expect(seats(text)).toEqual(expected);
  });

  it.each([
    'On the Chinese side, Commerce Minister Wang Wentao said nothing.',
    'Treasury Secretary Scott Bessent spent three hours with reporters.',
    'Prices rose, as did the number of economists such as Jane Roe.',
  ])('refuse %s', (text) => {
    expect(seats(text)).toEqual([]);
  });
});

describe('rates in other words', () => {
  it.each([
    ['The 25% tariffs on Chinese goods, as high as 25 percent, remain in force.', ['US', 'China', 25, 'in_force']],
    [
      'US tariffs on Chinese goods rose. The additional 100% threatened for tomorrow is off.',
      [null, null, 100, 'threatened'],
    ],
    [
      'The United States will cut in half, to 7.5 percent, the 15 percent tariff that it put on Chinese goods.',
      ['US', 'China', 7.5, 'announced'],
    ],
  ])('read %s', (text, expected) => {
    const [imposer, target, ...rest] = expected;
    const found = rates(text).filter(([, , ratePct, status]) => ratePct === rest[0] && status === rest[1]);
    expect(found.length).toBeGreaterThan(0);
    if (imposer) expect(found[0]?.slice(0, 2)).toEqual([imposer, target]);
  });

  it.each([
    'Washington’s demand that allies put tariffs of 50 to 100 percent on China was raised.',
    'He urged the G7 to impose duties of 50 percent on China.',
  ])('refuse what others are asked to levy: %s', (text) => {
    expect(rates(text)).toEqual([]);
  });
});

describe('a side without its noun', () => {
  it('levies what is told by its name alone', () => {
    const text = 'The deal lowered US tariffs to 30 percent from 145 percent, with China’s falling to 10 percent.';
    expect(rates(text)).toContainEqual(['China', 'US', 10, 'in_force']);
    expect(rates(text)).toContainEqual(['US', 'China', 30, 'in_force']);
  });

  it('levies nothing where its exports fall', () => {
    expect(rates('US tariffs rose, with China’s exports falling to 10 percent of the total.')).toEqual([]);
  });
});

describe('ends of the truce in other words', () => {
  it.each([
    ['The tariff truce, extended last month, is valid until November 10.', ['2025-11-10']],
    ['The Geneva deal lowered tariffs for 90 days. It lapses on Aug. 10, officials said.', ['2025-08-10']],
    [
      'The truce holds tariffs down.\n\nANCHOR: And the deadline?\n\nCORRESPONDENT: August 12 for China.',
      ['2025-08-12'],
    ],
  ])('read %s', (text, expected) => {
    expect(ends(text)).toEqual(expected);
  });

  it('lie ahead where the truce still holds', () => {
    const text = told('The tariff truce made in Busan, South Korea, holds until 10 January.');
    expect(valuesIn('truce_term', text, '2025-06-25').map(({ expiry }) => expiry)).toContain('2026-01-10');
  });

  it.each(['The exhibition is valid until November 10.', 'The talks ran until June 10.'])('refuse %s', (text) => {
    expect(ends(text)).toEqual([]);
  });
});

describe('a truce that runs on', () => {
  const extensions = (text: string): (string | null)[] =>
    valuesIn('truce_term', told(text), day)
      .filter(({ aspect }) => aspect === 'extension')
      .map(({ expiry }) => expiry);

  it.each([
    ['The truce on tariffs will now run until Jan. 10, 2026, instead of Nov. 10.', ['2026-01-10']],
    ['The truce on tariffs will run until Nov. 10.', []],
    ['The fair will now run until Jan. 10, 2026, instead of Nov. 10.', []],
  ])('%s', (text, expected) => {
    expect(extensions(text)).toEqual(expected);
  });
});

describe('rare earths in other words', () => {
  const events = (text: string) => valuesIn('rare_earth_event', told(text), day);

  it.each([
    ['China handed six-month rare earth licences to suppliers of carmakers.', 'licence_approval'],
    ['Lutnick said he expects the question of rare earth magnets to be resolved.', 'commitment'],
    ['Rare earths. Beijing will hold back its October 9 export rules for a year.', 'commitment'],
  ])('read %s', (text, type) => {
    expect(events(text).map((event) => event.type)).toContain(type);
  });

  it('refuse licences for other things', () => {
    expect(events('China handed six-month fishing licences to skippers.')).toEqual([]);
  });

  it('end what a share is of at the verb', () => {
    const [figure] = events('China mines rare earths, and its 69% of global supply makes this issue sensitive.');
    expect(figure?.figure).toMatchObject({ value: 69, of: 'global supply' });
  });

  it('keep both marks of a quotation cut in two', () => {
    const [event] = events('“It is bad. Rare earth shipments from China have slowed since April,” said Ann Lee.');
    expect(event?.detail).toBe('“Rare earth shipments from China have slowed since April,” said Ann Lee');
  });
});

describe('topics in other words', () => {
  const topics = (text: string) => valuesIn('issue', told(text), day).map(({ topic }) => topic);

  it.each([
    ['A working group on farm trade is to meet before the end of October.', 'agriculture'],
    ['China will take 12 million tons of soybeans.', 'agriculture'],
    ['Each country is to cut tariffs on goods of the other.', 'tariffs'],
    ['Rare earths remain China’s strongest card.', 'rare_earths'],
  ])('read %s', (text, topic) => {
    expect(topics(text)).toContain(topic);
  });

  it('refuse soybeans that nobody trades', () => {
    expect(topics('Soybeans grow well in China.')).not.toContain('agriculture');
  });
});

describe('rounds and their places', () => {
  const rounds = (text: string) => valuesIn('talk_round', text, '2025-06-09').map(({ city, venue }) => [city, venue]);

  it('leave a building to the talks held in it, not to a deal made elsewhere', () => {
    const text =
      'Officials of the United States and China were expected to meet at Lancaster House to get back to a preliminary agreement struck last month in Geneva. China wants lower tariffs.';
    expect(rounds(text)).not.toContainEqual(['Geneva', 'Lancaster House']);
  });

  it('are where the report was filed, whatever was agreed elsewhere before', () => {
    const text =
      'LONDON — After nearly 20 hours at the table, American and Chinese negotiators emerged with a plan to save last month’s Geneva accord on tariffs. China wants lower US tariffs.';
    expect(rounds(text).map(([city]) => city)).toContain('London');
  });

  it('are not where the desk is', () => {
    const text =
      'LONDON — American and Chinese negotiators may spend hours at the table next month. China wants lower US tariffs.';
    expect(rounds(text)).toEqual([]);
  });

  it('are not the talks of the presidents', () => {
    const text = `${intro}\n\nXi Jinping arrived in Washington on Sunday and is due to hold talks with President Donald Trump.`;
    expect(rounds(text).map(([city]) => city)).toEqual(['London']);
  });
});

describe('whose words', () => {
  it('follow the one who spoke, not one who was spoken of', () => {
    const text = told(
      'The deal came up in a call between US President Donald Trump and Xi Jinping, Scott Bessent told reporters.\n\n“It is between two private parties and agreed,” he said.',
    );
    expect(valuesIn('statement', text, day).map(({ speaker }) => speaker)).toEqual(['Scott Bessent']);
  });

  it('are told of without the conjunction before them', () => {
    const text = told('Both sides cut tariffs in Geneva but US officials accused China of violating the Geneva deal.');
    expect(valuesIn('breach_accusation', text, day).map(({ accuser }) => accuser)).toEqual(['US (officials)']);
  });
});

describe('contacts to come', () => {
  it.each([
    ['The deal is to be confirmed in a call between US President Donald Trump and Xi Jinping on Friday.', 0],
    ['The deal was confirmed in a call between US President Donald Trump and Xi Jinping on Friday.', 1],
  ])('%s: %i', (text, count) => {
    expect(valuesIn('leader_contact', told(text), day)).toHaveLength(count);
  });
});
