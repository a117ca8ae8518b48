/** Questions about rates: how high they went, since when, and what came of an announcement. */
import { disagreementQuestionsWords } from '@words/disagreement-questions';
import type { AnyClaim } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import { withOpenQuestions } from './open-questions';
import { type Asker, groupBy, isKind, type Point, toDateWords, toQuestion } from './question';

const inWords = disagreementQuestionsWords.rates;
const otherSide = (imposer: string): string => (imposer === 'US' ? 'China' : 'US');

/** The highest rate: exact, "as high as", "over", "triple-digit", of one side or of nobody named. */
export const askPeaks: Asker = (claims) => {
  const rates = claims.filter(isKind('tariff_rate')).filter(isPeak);
  const points = rates.map((claim): Point => {
    const { imposer, target } = claim.value;
    const question = imposer
      ? toQuestion('peak-rate', imposer, target ?? otherSide(imposer))
      : toQuestion('peak-rate', null);
    const asks = imposer ? inWords.peak[imposer] : '';
    return {
      question,
      asks,
      reason: 'precision',
      answer: toPeakKey(claim.value),
      label: toPeakLabel(claim.value),
      claim,
    };
  });
  return withOpenQuestions([...points, ...recordPeaks(claims), ...averagePeaks(claims)], 'peak-rate');
};

type Rate = ValueOf<'tariff_rate'>;

/** An article's "prior" rate of a hundred or more was the peak; the record knows the steps before it too. */
const isPeak = ({ value, sourceType }: Extract<AnyClaim, { kind: 'tariff_rate' }>): boolean =>
  value.status === 'peak' ||
  (value.status === 'prior' &&
    sourceType === 'article' &&
    (value.qualifier === 'triple_digit' || (value.ratePct ?? 0) >= 100));

/** The part of all goods that a rate is levied on, where it is not all of them. */
const toPart = (scope: string | null): string | null => (scope && /some|certain|sector/i.test(scope) ? scope : null);

function toPeakLabel({ imposer, ratePct, qualifier, scope }: Rate): string {
  const size =
    qualifier === 'triple_digit' || ratePct === null ? inWords.tripleDigits : inWords.size[qualifier](`${ratePct}%`);
  return inWords.ofSize({ size, isNamed: imposer !== null, part: toPart(scope) });
}

/** Sizes sort by these: exact rates come first. */
const SIZE_KEYS = { exact: '', approx: 'about ', above: 'over ', up_to: 'up to ' };

/** What the label says, in no language: the same in every edition. */
function toPeakKey({ imposer, ratePct, qualifier, scope }: Rate): string {
  const size =
    qualifier === 'triple_digit' || ratePct === null ? 'triple digits' : `${SIZE_KEYS[qualifier]}${ratePct}%`;
  const part = toPart(scope);
  return `${size}${imposer ? '' : ', nobody named'}${part ? ` (${part})` : ''}`;
}

/** The highest headline step of each side in the cited record. */
function recordPeaks(claims: readonly AnyClaim[]): Point[] {
  const steps = claims
    .filter(isKind('tariff_step'))
    .filter(({ value }) => value.definition === 'headline' && value.ratePct !== null && value.effectiveOn !== null);
  return (['US', 'China'] as const).flatMap((imposer): Point[] => {
    const own = steps.filter(({ value }) => value.imposer === imposer);
    const top = Math.max(0, ...own.map(({ value }) => value.ratePct ?? 0));
    const target = otherSide(imposer);
    return own
      .filter(({ value }) => value.ratePct === top)
      .flatMap((claim): Point[] => {
        const { announcedOn, effectiveOn } = claim.value;
        const peak: Point = {
          question: toQuestion('peak-rate', imposer, target),
          asks: inWords.peak[imposer],
          reason: 'precision',
          answer: `${top}%`,
          label: `${top}%`,
          claim,
        };
        if (!announcedOn || !effectiveOn || announcedOn === effectiveOn) return [peak];
        const since = {
          question: toQuestion('rate-since', imposer, target, String(top)),
          asks: inWords.since(imposer, `${top}%`),
          reason: 'definition' as const,
          claim,
        };
        return [
          peak,
          { ...since, answer: `announced ${announcedOn}`, label: inWords.announcedOn(toDateWords(announcedOn)) },
          { ...since, answer: `effective ${effectiveOn}`, label: inWords.inForceOn(toDateWords(effectiveOn)) },
        ];
      });
  });
}

/** The highest average of each side's duties: measured in another way, so that it is another answer and no error. */
function averagePeaks(claims: readonly AnyClaim[]): Point[] {
  const averages = claims.filter(isKind('tariff_step')).filter(({ value }) => value.definition === 'average');
  return (['US', 'China'] as const).flatMap((imposer): Point[] => {
    const own = averages.filter(({ value }) => value.imposer === imposer && value.ratePct !== null);
    const top = Math.max(0, ...own.map(({ value }) => value.ratePct ?? 0));
    return own
      .filter(({ value }) => value.ratePct === top)
      .map((claim) => ({
        question: toQuestion('peak-rate', imposer, otherSide(imposer)),
        asks: inWords.peak[imposer],
        reason: 'definition',
        answer: `average ${top}%`,
        label: inWords.average(`${top}%`),
        claim,
        words: claim.value.scope ?? claim.value.title,
      }));
  });
}

/** A rate that was announced and one that was charged instead, in one row of the record. */
export const askApplied: Asker = (claims) => {
  const rows = groupBy(claims.filter(isKind('tariff_step')), ({ sourceId, value }) =>
    toQuestion('applied-rate', value.imposer, sourceId),
  );
  return [...rows].flatMap(([question, steps]): Point[] => {
    const charged = steps.filter(({ value }) => value.effectiveOn !== null);
    const [only] = charged;
    const notCharged = steps.filter(({ value }) => value.effectiveOn === null && value.status !== 'in_force');
    if (!only || charged.length > 1 || notCharged.length === 0) return [];
    const asks = inWords.cameOf(only.value.title);
    return [only, ...notCharged].map((claim) => {
      const rate = `${claim.value.ratePct ?? claim.value.addedPct}%`;
      const kind = claim === only ? 'charged' : 'announced';
      const said = { answer: `${rate} ${kind}`, label: inWords[kind](rate), words: claim.value.title };
      return { question, asks, reason: 'definition', ...said, claim };
    });
  });
};
