import { expect, it } from 'vitest';
import { toQuoted } from '@/lib/view/quote-marks';

it.each([
  ['a very positive conclusion', '“a very positive conclusion”'],
  ['“The US wants these shipments,” said Brooks.', '“‘The US wants these shipments,’ said Brooks.”'],
  ['China had "totally violated" it ("again").', '“China had ‘totally violated’ it (‘again’).”'],
  ['two\n  lines of 90% and don’t', '“two lines of 90% and don’t”'],
])('puts %s in marks', (words, quoted) => {
  expect(toQuoted(words)).toBe(quoted);
});
