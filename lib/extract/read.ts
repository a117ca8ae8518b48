import type { CivilDay } from '@/lib/domain/civil-date';
import { findDates } from '@/lib/text/dates';
import { findFurniture, isInFurniture } from '@/lib/text/furniture';
import { findPercents } from '@/lib/text/numbers';
import { findQuotations } from '@/lib/text/quotations';
import { splitParagraphs, splitSentences } from '@/lib/text/sentences';
import { isOverlapping, listWithin } from '@/lib/text/span';
import { findDateline } from './dateline';
import { findParties } from './parties-in-text';
import { findPeople } from './people-in-text';
import { findPlaces } from './places-in-text';
import type { Reading, SentenceRead } from './reading';
import { isAboutUsAndChina, relevanceOf } from './relevance';
import { linkSentences } from './round-links';
import { findMainRound, readRounds } from './rounds-in-text';

/**
 * Reads a normalised text once for all extractors.
 * @param text from `normaliseText`
 */
export function read(text: string, publishedOn: CivilDay): Reading {
  const paragraphs = splitParagraphs(text);
  const plain = splitSentences(text, paragraphs);
  const furniture = findFurniture(text, paragraphs);
  const proper = plain.filter((sentence) => !isInFurniture(furniture, sentence));
  const quotations = findQuotations(text, paragraphs);
  const dates = findDates(text, publishedOn, plain);
  const parties = findParties(text, plain);
  const dateline = findDateline(text, paragraphs);
  const places = findPlaces(text, plain, dateline);
  const percents = findPercents(text);
  const people = findPeople({ text, publishedOn, sentences: proper, quotations });
  const kept = new Set(proper.map((sentence) => sentence.index));
  const sentences: SentenceRead[] = plain.map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    index: sentence.index,
    paragraph: sentence.paragraph,
    form: sentence.form,
    text: text.slice(sentence.start, sentence.end),
    relevance: kept.has(sentence.index) ? 'unclear' : 'furniture',
    people: listWithin(people, sentence),
    parties: listWithin(parties, sentence),
    places: listWithin(places, sentence),
    dates: listWithin(dates, sentence),
    percents: listWithin(percents, sentence),
    quotations: [],
    round: null,
  }));
  shareQuotations(sentences, quotations);
  const isAboutTalks = isAboutUsAndChina(sentences.filter((sentence) => kept.has(sentence.index)));
  for (const sentence of sentences) {
    if (sentence.relevance !== 'furniture') sentence.relevance = relevanceOf(sentence, isAboutTalks);
  }
  const base = { text, publishedOn, paragraphs, sentences, quotations, people, dates, dateline, isAboutTalks };
  const rounds = isAboutTalks ? readRounds(base) : [];
  const mainRound = findMainRound(rounds, publishedOn);
  linkSentences(base, rounds, mainRound);
  return { ...base, rounds, mainRound };
}

/** Gives each sentence the quotations that overlap it; both lists are in order, so one walk does. */
function shareQuotations(sentences: SentenceRead[], quotations: Reading['quotations']): void {
  let from = 0;
  for (const sentence of sentences) {
    for (let i = from; i < quotations.length; i++) {
      const quotation = quotations[i];
      if (!quotation || quotation.start >= sentence.end) break;
      if (isOverlapping(quotation, sentence)) sentence.quotations.push(quotation);
      else if (i === from) from++;
    }
  }
}
