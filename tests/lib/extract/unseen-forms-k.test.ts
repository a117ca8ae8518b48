/** Rounds, calls, rare earths, issues and figures in the forms of six blind sets in newsroom style, in other words than theirs. */
import { describe, expect, it } from 'vitest';
import { valuesIn } from '@/tests/support/read-text';
import { tellAfter } from '@/tests/support/told-facts';

const intro = 'The United States and China held trade talks in Stockholm on Monday. China wants lower US tariffs.';
const day = '2025-07-28';
const { told } = tellAfter(intro, day);
const contacts = (text: string): unknown[][] =>
  valuesIn('leader_contact', told(text), day).map(({ mode, date }) => [mode, date]);
const minerals = (text: string): string[] => valuesIn('rare_earth_event', told(text), day).map(({ type }) => type);
const topics = (text: string): string[] => valuesIn('issue', told(text), day).map(({ topic }) => topic);
const figures = (text: string): unknown[][] =>
  valuesIn('indicator', told(text), day).map(({ name, changePct }) => [name, changePct]);
const cities = (text: string): (string | null)[] =>
  valuesIn('talk_round', told(text), day)
    .map(({ city }) => city)
    .filter((city) => city !== 'Stockholm');

describe('rounds, calls and meetings', () => {
  it('counts rounds told off by their cities, not the presidents’ meetings nor a capital that acts', () => {
    expect(cities('It is the third round this year, after Geneva and London.')).toEqual(['Geneva', 'London']);
    expect(cities('The truce of Busan runs on.')).toEqual([]);
    expect(cities('As for the agreement of Geneva, Beijing has answered.')).toEqual(['Geneva']);
  });

  it.each([
    ['Donald Trump said on Sunday that he had a “long” telephone call with Xi Jinping.', 'phone_call', '2025-07-27'],
    ['A telephone call on Friday between Donald Trump and Xi Jinping helped.', 'phone_call', '2025-07-25'],
    ['Donald Trump and Xi Jinping came together on Friday near Osaka.', 'meeting', '2025-07-25'],
  ])('%s', (text, mode, date) => {
    expect(contacts(text)).toEqual([[mode, date]]);
  });

  it('refuses a call on somebody to do something', () => {
    expect(contacts('A call on Donald Trump and Xi Jinping to make peace came from the bishops.')).toEqual([]);
  });
});

describe('rare earths, issues and figures', () => {
  it.each([
    ['China put on hold the new rules for exports of rare earths.', 'easing'],
    ['Beijing added four rare earth elements to its control list.', 'export_curb'],
    ['They agreed on a framework to steady the truce and to remove China’s limits on rare earths.', 'commitment'],
    ['“There is no more roadblock on rare earths,” he said.', 'settlement'],
    ['The flow of rare earth magnets to America has improved.', 'resumption'],
  ])('%s', (text, type) => {
    expect(minerals(text)).toContain(type);
  });

  it('expects no slowdown of what is only put off', () => {
    expect(minerals('He expected China to delay the introduction of its rare earth licensing regime.')).toEqual([
      'easing',
    ]);
  });

  it('names China’s own controls by what they are on', () => {
    expect(topics('Beijing’s export curbs were a “power grab”, he said.')).not.toContain('export_controls');
    expect(topics('Washington’s export curbs were a “power grab”, he said.')).toContain('export_controls');
  });

  it('carries the name of a figure into the next sentence', () => {
    expect(
      figures(
        'China’s exports to America fell by 12% in June. Those to the European Union rose 7%. In May the increase had been 3%.',
      ),
    ).toEqual([
      ['exports to the US', -12],
      ['exports to the EU', 7],
      ['exports', 3],
    ]);
    expect(figures('China sold 2% less abroad in June than a year before.')).toEqual([['exports', -2]]);
    expect(figures('The shop sold 2% milk less often in June.')).toEqual([]);
  });
});

describe('articles of other pairs', () => {
  it('stay theirs though the truce comes up', () => {
    const text =
      'Brazil lets in Chinese buses. Brazil and China settled on tariffs on Friday. China lowers its duties on sugar to 5% from 25%. The truce between Washington and Beijing, signed with tariffs of 30% on Chinese goods, was no topic.';
    expect(valuesIn('tariff_rate', text, day)).toEqual([]);
  });
});
