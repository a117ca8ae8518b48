/**
 * Rounds of US–China talks: where, when, in what state.
 *
 * Rests on the rounds that the reading has found (rounds-in-text.ts) and adds venue and ordinal.
 * Takes: "trade talks in London on Monday", "the 90-day truce agreed in Geneva in May", "the fourth such round", "at the ornate
 * Lancaster House". Refuses: a delegate's stay ("will be in the UK from June 8 to 13"), other countries' talks, summits.
 */
import { cuePattern } from '@/lib/text/cue-pattern';
import type { Extractor, Mention } from './mention';
import type { Reading, RoundRead, SentenceRead } from './reading';

export const talkRounds: Extractor = {
  name: 'talk-rounds',
  extract: (reading) => reading.rounds.flatMap((round) => toMention(reading, round)),
};

function toMention(reading: Reading, round: RoundRead): Mention<'talk_round'>[] {
  const sentences = reading.sentences.filter((sentence) => sentence.round === round);
  const own = round.sentences.flatMap((number) => reading.sentences[number] ?? []);
  const spans = own.map(({ start, end }) => ({ start, end }));
  if (!spans.length) return [];
  const venue = firstOf(sentences, (sentence) => venueIn(reading, sentence, round));
  const ordinal = firstOf(reading.sentences, (sentence) =>
    ordinalRoundOf(reading, sentence) === round ? ordinalIn(sentence.text) : null,
  );
  const value: Mention<'talk_round'>['value'] = {
    round: round.key,
    city: round.city,
    country: round.country,
    startDate: round.start,
    endDate: round.end,
    venue,
    parties: ['US', 'China'],
    status: round.status,
    ordinal,
  };
  return [
    {
      kind: 'talk_round',
      value,
      spans,
      resolvedDate: round.when ?? (round.status === 'concluded' ? (round.key?.slice(-7) ?? null) : null),
      datePrecision: null,
      stated: [
        ...(round.city ? ['city'] : ['country']),
        ...(round.start ? ['startDate'] : []),
        ...(venue ? ['venue'] : []),
        ...(ordinal ? ['ordinal'] : []),
      ],
      implied: [...(round.key ? ['round'] : []), 'parties', 'status', ...(round.city ? ['country'] : [])],
      extractor: 'talk-rounds',
      confidence: round.isTalks && round.when ? 'high' : 'medium',
      round: round.key,
    },
  ];
}

function firstOf<T>(sentences: readonly SentenceRead[], look: (sentence: SentenceRead) => T | null): T | null {
  for (const sentence of sentences) {
    const found = look(sentence);
    if (found !== null) return found;
  }
  return null;
}

const VENUE = cuePattern(
  /\b(?:at|in)\s(?:the\s|an?\s)?(?:\p{Ll}[\p{L}-]*\s){0,3}?((?:\p{Lu}[\p{L}’'-]+\s){0,4}(?:House|Palace|Palacio|Hotel|Villa|Mansion|Castle|Residence|Centre|Center|Club|Guesthouse|Hall|Tower|Ministry|Chateau|Château|Treasury|Department of the Treasury|Merdeka \d+)(?:\sde\s(?:la\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)?)(?![\p{L}])/u,
);

/** "at Lancaster House to get back to a preliminary agreement struck last month in Geneva": the building stands elsewhere. */
const DEAL_MADE_IN = cuePattern(
  /\b(?:deal|agreement|truce|accord|pact|understanding|consensus|framework|ceasefire|arrangement)\s(?:(?:that\s)?(?:was\s|were\s)?(?:struck|reached|agreed|made|signed|sealed|brokered|negotiated|clinched)\s)?(?:[\p{L}]+\s){0,3}in\s$/iu,
);
const isDealPlace = ({ text }: Reading, sentence: SentenceRead, { city }: RoundRead): boolean =>
  sentence.places.some((place) => place.city === city && DEAL_MADE_IN.test(text.slice(sentence.start, place.start)));

/** A named building where the sentence puts the talks; the White House and the like are governments. */
function venueIn(reading: Reading, sentence: SentenceRead, round: RoundRead): string | null {
  const match = VENUE.exec(sentence.text);
  const name = match?.[1] ?? '';
  if (!name?.includes(' ') || /^(?:The )?(?:White House|Commerce Ministry|Foreign Ministry)/.test(name)) return null;
  if (
    !/\b(?:talks|meet(?:ing|ings)?|met|negotiat\w+|round|discussions|held|hosted|gather\w*|delegations?)\b/i.test(
      sentence.text,
    )
  )
    return null;
  return !isDealPlace(reading, sentence, round) && (sentence.round === round || reading.mainRound === round)
    ? name
    : null;
}

const ORDINALS = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth';
const ORDINAL = cuePattern(
  new RegExp(
    `\\b(${ORDINALS})\\s(?:such\\s|formal\\s|high-level\\s|official\\s|in-person\\s|face-to-face\\s){0,2}(?:round|set)\\b(?!\\sof\\s(?:tariffs|duties|sanctions))`,
    'i',
  ),
);

/** Whose number it is: "the eighth round followed one in Seoul" counts the round reported on, not Seoul. */
function ordinalRoundOf(reading: Reading, sentence: SentenceRead): RoundRead | null {
  if (!sentence.round) return null;
  return /\b(?:follow(?:s|ed|ing)?|after|since)\b/i.test(sentence.text) ? reading.mainRound : sentence.round;
}

/** The round's number where the text counts rounds ("the second round of meetings"); "the first meeting of the mechanism" counts something else. */
export function ordinalIn(text: string): number | null {
  const word = ORDINAL.exec(text)?.[1]?.toLowerCase();
  return word ? ORDINALS.split('|').indexOf(word) + 2 : null;
}
