/** Questions about wording: titles, quotes, and what fell short of expectations. */

import { disagreementQuestionsWords } from '@words/disagreement-questions';
import { quotationWords } from '@words/quotation';
import { monthOf } from '@/lib/domain/civil-date';
import type { AnyClaim } from '@/lib/domain/fact';
import { findKnownPerson, holdsOfficeOn, listKnownBySurname } from '@/lib/domain/people';
import { toNameWords } from './names';
import { type Asker, groupBy, isKind, listSentences, type Point, sentencesOf, toQuestion } from './question';
import { mostSharedWords } from './quotes';
import { toWords } from './words';

const inWords = disagreementQuestionsWords.wording;

const OFFICE =
  /(?:\b(former|ex-|onetime|then-)\s?)?(?:\b(?:US|U\.S\.|American|Chinese|British)\s)?\b(President|Vice President|Vice Premier|Premier|Treasury Secretary|Commerce Secretary|Trade Representative|Prime Minister)\s(\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+)?)/gu;

/** "former US President Donald Trump" and "President Donald Trump": whether an office is held or was. */
export const askOffices: Asker = (claims) =>
  listSentences(claims).flatMap(({ claim, sentence }) =>
    [...sentence.matchAll(OFFICE)].flatMap((match): Point[] => {
      const known =
        findKnownPerson(match[3] ?? '') ?? listKnownBySurname(match[3] ?? '').find(({ isLeader }) => isLeader);
      if (!known) return [];
      const isFormer = match[1] !== undefined;
      const holds = holdsOfficeOn(known, claim.knownOn);
      return [
        {
          question: toQuestion('office', known.name),
          asks: inWords.office(known.name, known.gender),
          reason: isFormer && holds ? 'slip' : 'wording',
          answer: isFormer ? 'former' : 'sitting',
          label: isFormer ? inWords.former(match[2] ?? '') : (match[2] ?? ''),
          claim,
          words: sentence,
        },
      ];
    }),
  );

const COUNTRY = new Set(['us', 'american', 'chinese', 'china', 'chinas', 's', 'the', 'of', 'for', 'house', 'white']);

/** The words of a role without countries: "US Trade Representative" and "Trade Representative" are one. */
const roleWords = (role: string): string[] =>
  toWords(role)
    .filter((word) => !COUNTRY.has(word))
    .sort();

/** One person under several titles. Part of a title is the same title, less fully given. */
export const askRoles: Asker = (claims) => {
  const titled = claims.flatMap((claim): { claim: AnyClaim; person: string; role: string }[] => {
    if (claim.kind === 'statement' && claim.value.role)
      return [{ claim, person: claim.value.speaker, role: claim.value.role }];
    if (claim.kind === 'delegation' && claim.value.role)
      return [{ claim, person: claim.value.person, role: claim.value.role }];
    return [];
  });
  const isPart = (a: string[], b: string[]): boolean => a.length > 0 && a.every((word) => b.includes(word));
  return [...groupBy(titled, ({ person }) => toNameWords(person).join(' '))].flatMap(([person, rows]) => {
    const roles = [...new Set(rows.map(({ role }) => role))].map(roleWords);
    return rows.map(({ claim, role, person: name }): Point => {
      const own = roleWords(role);
      const fullest =
        roles
          .filter((other) => isPart(own, other))
          .sort((a, b) => b.length - a.length || (a.join() < b.join() ? -1 : 1))[0] ?? own;
      return {
        question: toQuestion('role', person),
        asks: inWords.title(name),
        reason: 'wording',
        answer: fullest.join(' '),
        label: role,
        claim,
      };
    });
  });
};

const rawWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%. ]/gu, '')
    .replace(/\.(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The same utterance in two wordings; one that is merely cut shorter is the same wording. */
export const askQuotes: Asker = (claims) =>
  [...groupBy(claims.filter(isKind('statement')), ({ factId }) => factId)].flatMap(([factId, members]) =>
    members
      .flatMap((claim) => claim.value.quoteParts.map((part) => ({ claim, part, raw: rawWords(part) })))
      .flatMap((one, _, all): Point[] => {
        const rival = all.find(
          (other) =>
            other.claim.sourceId !== one.claim.sourceId &&
            isReworded(one.raw, other.raw) &&
            mostSharedWords(asPart(one.claim, one.part), [asPart(other.claim, other.part)]) > 3,
        );
        if (!rival) return [];
        return [
          {
            question: toQuestion('quote-wording', factId),
            asks: inWords.said(one.claim.value.speaker),
            reason: 'wording',
            answer: one.raw,
            label: one.part,
            claim: one.claim,
            words: one.part,
          },
        ];
      }),
  );

type Statement = Extract<AnyClaim, { kind: 'statement' }>;
const asPart = (claim: Statement, part: string): Statement => ({
  ...claim,
  value: { ...claim.value, quoteParts: [part] },
});
const isReworded = (a: string, b: string): boolean => !` ${a} `.includes(` ${b} `) && !` ${b} `.includes(` ${a} `);

const CALL = /\b(?:phone|call|calls|called|telephone|spoke)\b/i;

/** What a leader said about a call: quoted at different lengths and in different words. */
export const askWordsOnCalls: Asker = (claims) => {
  const statements = claims.filter(isKind('statement')).filter(({ value }) => value.quoteParts.length > 0);
  const callers = new Set(claims.filter(isKind('leader_contact')).flatMap(({ value }) => value.participants));
  const aboutCalls = new Set(
    statements
      .filter((claim) => callers.has(claim.value.speaker) && sentencesOf(claim).some((sentence) => CALL.test(sentence)))
      .map(({ factId }) => factId),
  );
  return statements
    .filter(({ factId }) => aboutCalls.has(factId))
    .map((claim) => {
      const quote = claim.value.quoteParts.join(' … ');
      return {
        question: toQuestion('words-on-call', claim.value.speaker, monthOf(claim.knownOn)),
        asks: inWords.saidOfCall(claim.value.speaker),
        reason: 'wording' as const,
        answer: rawWords(quote).replace(/^an? /, ''),
        label: quotationWords.quoted(quote),
        claim,
      };
    });
};

const EXPECTED =
  /\b(below|above|short\sof|missed|missing|beat|beating|topped|in\sline\swith)\s(?:\w+[’']?s?\s){0,2}?(?:expectations|forecasts|estimates|predictions)\b/i;
const INDICATOR =
  /\b(exports|imports|retail\ssales|industrial\soutput|growth|GDP|inflation|consumer\sprices|producer\sprices|shipments|surplus)\b/gi;

/** Which figure fell short: the one named right before the words. */
export const askExpectations: Asker = (claims) =>
  listSentences(claims.filter(isKind('indicator'))).flatMap(({ claim, sentence }) => {
    const match = EXPECTED.exec(sentence);
    if (!match?.[1] || claim.kind !== 'indicator') return [];
    const named = [...sentence.slice(0, match.index).matchAll(INDICATOR)].at(-1)?.[1];
    if (!named) return [];
    const { country, period } = claim.value;
    return [
      {
        question: toQuestion('expectations', country, period),
        asks: inWords.expectations(match[1]),
        reason: 'contradiction' as const,
        answer: named.toLowerCase(),
        label: named.toLowerCase(),
        claim,
        words: sentence,
      },
    ];
  });
