import { describe, expect, it } from 'vitest';
import { valuesIn } from '@/tests/support/read-text';
import * as texts from '@/tests/support/talk-texts';

const contacts = (text: string, publishedOn: string) =>
  valuesIn('leader_contact', text, publishedOn).map(({ mode, date, place }) => [mode, date, place]);

const intro = 'The United States and China are at odds over tariffs. China wants talks with Washington.';
const told = (text: string) => contacts(`${intro}\n\n${text}`, '2025-06-09');

describe('leader contacts', () => {
  it.each([
    ['Trump and Xi spoke by phone on Thursday.', [['phone_call', '2025-06-05', null]]],
    [
      'It follows a phone call last week between President Donald Trump and Chinese President Xi Jinping.',
      [['phone_call', '2025-06-02/2025-06-08', null]],
    ],
    ['Trump and Xi last met at the G20 summit in Osaka in June 2019.', [['meeting', '2019-06', 'Osaka']]],
    ['Trump met Xi in Busan on May 30.', [['meeting', '2025-05-30', 'Busan']]],
    ['Trump and Xi are friends. They spoke on the telephone on 5 June.', [['phone_call', '2025-06-05', null]]],
  ])('read %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'Trump and Xi will meet in South Korea on Thursday.',
    'A meeting between Trump and Xi could be held in the autumn.',
    'Trump and Xi have not spoken by phone since January.',
    'Trump said he would probably speak to Xi by phone.',
    'Trump received a letter from Xi on Monday.',
    'Trump and Xi plan a call.',
    'Trump’s call for talks with Xi went unanswered.',
  ])('refuse %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('take the place of a meeting from the dateline', () => {
    expect(contacts(texts.BUSAN_SUMMIT, '2025-10-31')).toEqual([['meeting', '2025-10-30', 'Busan']]);
  });

  it('know the dinner in Buenos Aires', () => {
    expect(contacts(texts.BEIJING_2019, '2019-01-09')).toEqual([['meeting', '2018-12', 'Buenos Aires']]);
  });

  it('believe no call that the other side denies', () => {
    expect(contacts(texts.DENIAL_2025, '2025-04-24')).toEqual([]);
  });
});
