/** Questions about the truce, calls and the record: days and ends. */
import { disagreementQuestionsWords } from '@words/disagreement-questions';
import { addDays, type CivilDay, type DateText, daysBetween, monthOf, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyClaim } from '@/lib/domain/fact';
import { MAX_GAP_MS, withOpenQuestions } from './open-questions';
import { type Asker, isKind, type Point, sentencesOf, toDateWords, toPeopleKey, toQuestion } from './question';

const inWords = disagreementQuestionsWords.truce;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const PARTS = ['early', 'mid', 'late'] as const;
const PART_OF_MONTH = new RegExp(`\\b(${PARTS.join('|')})[- ](${MONTHS.join('|')})\\b`, 'i');

/** "mid-May", "May", "12 May" for the day on which a deal was made. */
export const askDealDates: Asker = (claims) =>
  claims.flatMap((claim): Point[] => {
    if (claim.kind === 'truce_window' && claim.value.extends === null) return [dealPoint(claim, claim.value.agreedOn)];
    if (claim.kind !== 'truce_term' || claim.sourceType === 'record') return [];
    const { aspect, start } = claim.value;
    if ((aspect !== 'agreed' && aspect !== 'length') || !start) return [];
    const words = sentencesOf(claim).find((sentence) => PART_OF_MONTH.test(sentence));
    const point = dealPoint(claim, start);
    return words ? [{ ...point, ...toPartOfMonth(words, start.slice(0, 4)), words }] : [point];
  });

/** The part of a month that a sentence names, as an answer. */
function toPartOfMonth(sentence: string, year: string): Partial<Point> {
  const [, partName = '', monthName = ''] = PART_OF_MONTH.exec(sentence.toLowerCase()) ?? [];
  const part = PARTS.find((one) => one === partName);
  if (!part) return {};
  const month = `${year}-${String(MONTHS.indexOf(monthName) + 1).padStart(2, '0')}`;
  return { answer: `${part}-${monthName} ${year}`, label: inWords.partOfMonth[part](toDateWords(month)) };
}

function dealPoint(claim: AnyClaim, date: string): Point {
  const month = date.slice(0, 7);
  const asks = inWords.deal(toDateWords(month));
  return {
    question: toQuestion('deal-date', month),
    asks,
    reason: 'precision',
    answer: date,
    label: toDateWords(date),
    claim,
  };
}

/** The end of a truce as a day, as a month, or as so many days from a start. */
export const askTruceEnds: Asker = (claims) => {
  const points = claims.flatMap((claim): Point[] => {
    if (claim.kind === 'truce_window') return [endPoint(claim, monthOf(claim.value.endsOn), claim.value.endsOn)];
    if (claim.kind !== 'truce_term') return [];
    const { aspect, expiry, lengthDays, start } = claim.value;
    if (aspect === 'expiry' && expiry) return [endPoint(claim, expiry.slice(0, 7), expiry)];
    if (aspect !== 'length' || !lengthDays) return [];
    const month = start ? monthOf(addDays(middleOf(start), lengthDays)) : null;
    const label = start ? inWords.lengthFrom(lengthDays, toDateWords(start)) : inWords.length(lengthDays);
    return [endPoint(claim, month, `${lengthDays}|${start}`, label)];
  });
  return withOpenQuestions(points, 'truce-end');
};

/** The middle day of a date: 90 days "from May" end most likely in August. */
function middleOf(date: DateText): CivilDay {
  const { from, to } = toDateSpan(date);
  return addDays(from, Math.floor(daysBetween(from, to) / 2));
}

const endPoint = (claim: AnyClaim, month: string | null, answer: string, label = toDateWords(answer)): Point => ({
  question: toQuestion('truce-end', month),
  asks: month ? inWords.end(toDateWords(month)) : '',
  reason: 'precision',
  answer,
  label,
  claim,
});

const EXPIRES =
  /\b((?:temporary\s)?(?:suspension|pause|truce|reduction|cut)\s[^.;,]{0,60}?)\s(?:expires?|lapses?|ends?|runs?\sout)\b/i;

/** "The suspension of tariffs expires" while a rate stays in force: only the suspended part can expire. */
export const askWhatExpires: Asker = (claims) => {
  const expiries = claims.filter(isKind('truce_term')).flatMap((claim) => {
    const words = sentencesOf(claim).find((sentence) => EXPIRES.test(sentence));
    const what = words ? EXPIRES.exec(words)?.[1] : null;
    return claim.value.aspect === 'expiry' && what && words && /tariff|dut(?:y|ies)|lev(?:y|ies)/i.test(what)
      ? [{ claim, what, words }]
      : [];
  });
  return expiries.flatMap(({ claim, what, words }): Point[] => {
    const imposer = /\b(?:US|U\.S\.|American|Trump)/.test(words) ? 'US' : 'China';
    const month = claim.value.expiry?.slice(0, 7) ?? null;
    const head = {
      question: toQuestion('what-expires', imposer, month),
      asks: month ? inWords.expires(toDateWords(month)) : inWords.expiresInTheEnd,
      reason: 'definition' as const,
    };
    const charged = claims
      .filter(isKind('tariff_rate'))
      .filter(
        ({ value, sourceId, knownOn }) =>
          value.imposer === imposer &&
          value.status === 'in_force' &&
          value.ratePct !== null &&
          sourceId !== claim.sourceId &&
          Math.abs(Date.parse(knownOn) - Date.parse(claim.knownOn)) < MAX_GAP_MS,
      );
    return [
      { ...head, answer: 'suspension', label: what, claim, words },
      ...charged.map((rate) => ({
        ...head,
        answer: `rate ${rate.value.ratePct}`,
        label: inWords.stays(`${rate.value.ratePct}%`),
        claim: rate,
      })),
    ];
  });
};

/** The day of a call or meeting: on a day, in a week, or "recently". */
export const askContactDates: Asker = (claims) =>
  claims.filter(isKind('leader_contact')).map((claim) => {
    const people = toPeopleKey(claim.value.participants);
    const noun = claim.value.mode === 'meeting' ? 'meeting' : 'call';
    return {
      question: toQuestion(`${noun}-date`, people, claim.factId),
      asks: inWords[noun](claim.value.participants),
      reason: 'precision' as const,
      answer: claim.resolvedDate ?? 'none',
      label: claim.resolvedDate ? toDateWords(claim.resolvedDate) : disagreementQuestionsWords.noDay,
      claim,
    };
  });

/** Events of the record that the record itself marks as answers to one question. */
export const askRecord: Asker = (claims) =>
  claims.filter(isKind('policy_event')).flatMap((claim): Point[] => {
    const { question, effectiveOn, endsOn, title } = claim.value;
    if (!question) return [];
    const date = endsOn ?? effectiveOn;
    return [
      {
        question: toQuestion('record', question.toLowerCase()),
        asks: inWords.asRecorded(question),
        reason: 'day',
        answer: date ?? title,
        label: date ? toDateWords(date) : title,
        claim,
        words: title,
      },
    ];
  });
