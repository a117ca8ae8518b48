import { describe, expect, it } from 'vitest';
import { decodeInput } from '@/lib/pipeline/read-input-encoding';

const SENTENCE = 'He said “it is China’s turn” – and left… The café was shut.';
/** The sentence as Windows-1252 writes it. */
const ANSI = Buffer.from('He said \x93it is China\x92s turn\x94 \x96 and left\x85 The caf\xe9 was shut.', 'latin1');

function toUtf16(text: string, isBigEndian: boolean): Uint8Array {
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBigEndian ? little.swap16() : little;
}

describe('decodeInput', () => {
  it.each([
    ['UTF-8', 'UTF-8', Buffer.from(SENTENCE)],
    ['UTF-8 with its mark', 'UTF-8', Buffer.from(`\uFEFF${SENTENCE}`)],
    ['UTF-16, little end first', 'UTF-16 (little-endian)', toUtf16(SENTENCE, false)],
    ['UTF-16, big end first', 'UTF-16 (big-endian)', toUtf16(SENTENCE, true)],
    ['Windows-1252 given away by its quotes', 'Windows-1252', ANSI],
  ])('reads %s', (_, encoding, bytes) => {
    expect(decodeInput(bytes, false)).toEqual({ text: SENTENCE, encoding });
  });

  it('believes what a page declares of itself', () => {
    const page = (label: string, body: Buffer) =>
      Buffer.concat([Buffer.from(`<html><meta charset="${label}"><p>`), body, Buffer.from('</p></html>')]);
    expect(decodeInput(page('iso-8859-1', Buffer.from('Gonz\xe1lez, Mu\xf1oz', 'latin1')), true)).toMatchObject({
      text: expect.stringContaining('González, Muñoz'),
      encoding: 'windows-1252',
    });
    expect(decodeInput(page('gb2312', Buffer.from([0xd6, 0xd0, 0xb9, 0xfa])), true)).toMatchObject({
      text: expect.stringContaining('中国'),
    });
    expect(decodeInput(page('klingon', Buffer.from([0xd6, 0xd0])), true)).toMatchObject({
      problem: expect.stringContaining('klingon'),
    });
    // In a text the same words declare nothing.
    expect(decodeInput(page('iso-8859-1', Buffer.from('Mu\xf1oz', 'latin1')), false)).toHaveProperty('problem');
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'is empty'],
    ['only white space', Buffer.from(' \n\t\u00a0\n'), 'is empty'],
    ['a byte-order mark alone', Buffer.from('\uFEFF'), 'is empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
    ['UTF-8 with a zero byte', Buffer.from('a\0b'), 'binary'],
    ['UTF-16 without its mark', Buffer.from('Sehr geehrte Ömer', 'utf16le'), 'binary'],
    ['half a unit of UTF-16', Buffer.from([0xff, 0xfe, 0x41]), 'UTF-16'],
    [
      'letters of another Windows encoding',
      Buffer.from('\xcf\xf0\xe8\xe2\xe5\xf2, \x93\xec\xe8\xf0\x94', 'latin1'),
      'UTF-8',
    ],
    ['Mac Roman quotes', Buffer.from('He said \xd2it is China\xd5s turn\xd3 and left.', 'latin1'), 'UTF-8'],
    ['Shift JIS', Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x20, 0x61, 0x62, 0x63]), 'UTF-8'],
    [
      'a letter that 1250 reads otherwise',
      Buffer.from('Pe\xf1a said \x93no\x94 to them all again today.', 'latin1'),
      'UTF-8',
    ],
    ['more than 1 MB', Buffer.alloc(1_000_001, 'a'), '1 MB'],
  ])('refuses %s', (_, bytes, words) => {
    expect(decodeInput(bytes, false)).toEqual({ problem: expect.stringContaining(words) });
  });
});
