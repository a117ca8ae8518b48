import { describe, expect, it } from 'vitest';
import { listRequiredWords } from '@/lib/text/required-words';

describe('listRequiredWords', () => {
  it.each([
    [/\b(?:truce|ceasefire)\b/i, [' truce ', ' ceasefire ']],
    [/tariffs?/, ['tariff']],
    [/\d{1,3} per ?cent/, [' percent', ' per cent']],
    [/(?<![\w-])lev(?:y|ies)(?!\w)/i, [' levy ', ' levies ']],
    [/[Aa]greed\s(?:on|to)/, ['agreed on', 'agreed to']],
    [/\p{Lu}\p{Ll}+\ssaid/u, [' said']],
    [/China[’']s/, ['china s']],
    [/(?:soy|pork)+ imports/, [' imports']],
    [/\w+(?=\stalks)/, [' talks']],
    [/(?<named>London) (?<=x London )/, ['x london ']],
  ])('%s asks for %j', (pattern, words) => {
    expect(listRequiredWords(pattern)).toEqual(words);
  });

  it.each([
    [/\s+/, 'spaces alone'],
    [/\p{Lu}\p{Ll}+/u, 'any capitalised word'],
    [/(?:truce)?/, 'words that need not be there'],
    [/truce|\d+/, 'one alternative without words'],
    [/(?:truce){0,3}/, 'words repeated from none'],
    [/(?!truce)/, 'words that must not follow'],
    [/[^a]/, 'whatever is no a'],
    [/[a-z]/, 'a range'],
    [/(?<![^\w])\w/, 'a word character before'],
    [/(.)\S\W\1/, 'classes and what was found'],
  ])('%s asks for nothing: %s', (pattern) => {
    expect(listRequiredWords(pattern)).toBeNull();
  });
});
