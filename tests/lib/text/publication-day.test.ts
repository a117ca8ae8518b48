import { expect, it } from 'vitest';
import { guessPublicationDay } from '@/lib/text/publication-day';

it.each([
  ['US and China meet\n\nSUNDAY, SEPTEMBER 14, 2025\n\nThey met.', '2025-09-14'],
  ['EU goods\nJuly 27, 2025 09:17 PM GMT+03:00\n\nThey met.', '2025-07-27'],
  ['Published 9 June 2025\n\nThey met.', '2025-06-09'],
  ['LONDON, June 9, 2025 (Newswire) - They met.', '2025-06-09'],
  ['[WASHINGTON] Donald Trump declared on Wednesday (Jun 11) that a deal of 2025 was done.', '2025-06-11'],
])('reads the day of %j', (text, day) => {
  expect(guessPublicationDay(text)?.day).toBe(day);
});

it.each(['They met on Monday.', 'The truce of May 12, 2025 was kept.', ''])('finds none in %j', (text) => {
  expect(guessPublicationDay(text)).toBeNull();
});
