/** Questions about the truce, rates and calls: numbers and days. */
import { addDays, type CivilDay, type DateText, daysBetween, monthOf, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyClaim } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import { type Asker, groupBy, isKind, type Point, sentencesOf, toDateWords, toPeopleKey, toQuestion } from './question';
import { windowOf } from './window';

const PART_OF_MONTH =
  /\b(mid|early|late)[- ](January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

/** "mid-May", "May", "12 May" for the day on which a deal was made. */
export const askDealDates: Asker = (claims) =>
  claims.flatMap((claim): Point[] => {
    if (claim.kind === 'truce_window' && claim.value.extends === null) return [dealPoint(claim, claim.value.agreedOn)];
    if (claim.kind !== 'truce_term' || claim.sourceType === 'record') return [];
    const { aspect, start } = claim.value;
    if ((aspect !== 'agreed' && aspect !== 'length') || !start) return [];
    const words = sentencesOf(claim).find((sentence) => PART_OF_MONTH.test(sentence));
    const part = words ? PART_OF_MONTH.exec(words) : null;
    if (!words || !part) return [dealPoint(claim, start)];
    const label = `${part[1]?.toLowerCase()}-${part[2]} ${start.slice(0, 4)}`;
    return [{ ...dealPoint(claim, start), answer: label.toLowerCase(), label, words }];
  });

function dealPoint(claim: AnyClaim, date: string): Point {
  const month = date.slice(0, 7);
  const asks = `When was the deal of ${toDateWords(month)} made?`;
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
    const label = `${lengthDays} days${start ? ` from ${toDateWords(start)}` : ''}`;
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
  asks: month ? `When does the truce end that was to end in ${toDateWords(month)}?` : '',
  reason: 'precision',
  answer,
  label,
  claim,
});

/** Points that do not say which truce or whose rate they mean answer the question known nearest to them in time. */
function withOpenQuestions(points: Point[], name: string): Point[] {
  const open = toQuestion(name, null);
  const named = points.filter(({ question }) => !question.startsWith(open));
  return points.flatMap((point) => {
    if (!point.question.startsWith(open)) return [point];
    const nearest = named
      .filter(({ claim }) => Math.abs(Date.parse(claim.knownOn) - Date.parse(point.claim.knownOn)) < MAX_GAP_MS)
      .sort((a, b) => distance(a, point) - distance(b, point) || (a.question < b.question ? -1 : 1))[0];
    return nearest ? [{ ...point, question: nearest.question, asks: nearest.asks }] : [];
  });
}

const MAX_GAP_MS = 120 * 86_400_000;
const distance = (a: Point, b: Point): number => Math.abs(Date.parse(a.claim.knownOn) - Date.parse(b.claim.knownOn));

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
      asks: `What expires in ${month ? toDateWords(month) : 'the end'}?`,
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
        label: `${rate.value.ratePct}% stays in force: only the suspended part can expire`,
        claim: rate,
      })),
    ];
  });
};

const sideWords = (imposer: string): string => (imposer === 'US' ? 'US' : 'Chinese');
const otherSide = (imposer: string): string => (imposer === 'US' ? 'China' : 'US');

/** The highest rate: exact, "as high as", "over", "triple-digit", of one side or of nobody named. */
export const askPeaks: Asker = (claims) => {
  const rates = claims.filter(isKind('tariff_rate')).filter(isPeak);
  const points = rates.map((claim): Point => {
    const { imposer, target } = claim.value;
    const label = peakLabel(claim.value);
    const question = imposer
      ? toQuestion('peak-rate', imposer, target ?? otherSide(imposer))
      : toQuestion('peak-rate', null);
    const asks = imposer ? `How high did the ${sideWords(imposer)} rate go?` : '';
    return { question, asks, reason: 'precision', answer: label, label, claim };
  });
  return withOpenQuestions([...points, ...recordPeaks(claims)], 'peak-rate');
};

type Rate = ValueOf<'tariff_rate'>;

/** An article's "prior" rate of a hundred or more was the peak; the record knows the steps before it too. */
const isPeak = ({ value, sourceType }: Extract<AnyClaim, { kind: 'tariff_rate' }>): boolean =>
  value.status === 'peak' ||
  (value.status === 'prior' &&
    sourceType === 'article' &&
    (value.qualifier === 'triple_digit' || (value.ratePct ?? 0) >= 100));

function peakLabel({ imposer, ratePct, qualifier, scope }: Rate): string {
  const size =
    qualifier === 'triple_digit' || ratePct === null ? 'triple digits' : `${QUALIFIER[qualifier]}${ratePct}%`;
  const part = scope && /some|certain|sector/i.test(scope) ? ` (${scope})` : '';
  return size + (imposer ? '' : ', nobody named') + part;
}

const QUALIFIER: Record<string, string> = {
  exact: '',
  up_to: 'up to ',
  above: 'over ',
  approx: 'about ',
  triple_digit: '',
};

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
          asks: `How high did the ${sideWords(imposer)} rate go?`,
          reason: 'precision',
          answer: `${top}%`,
          label: `${top}%`,
          claim,
        };
        if (!announcedOn || !effectiveOn || announcedOn === effectiveOn) return [peak];
        const since = {
          question: toQuestion('rate-since', imposer, target, String(top)),
          asks: `Since when was the ${sideWords(imposer)} rate ${top}%?`,
          reason: 'definition' as const,
          claim,
        };
        return [
          peak,
          { ...since, answer: `announced ${announcedOn}`, label: `announced ${toDateWords(announcedOn)}` },
          { ...since, answer: `effective ${effectiveOn}`, label: `in force ${toDateWords(effectiveOn)}` },
        ];
      });
  });
}

/** The day of a call or meeting: on a day, in a week, or "recently". */
export const askContactDates: Asker = (claims) =>
  claims.filter(isKind('leader_contact')).map((claim) => {
    const people = toPeopleKey(claim.value.participants);
    const noun = claim.value.mode === 'meeting' ? 'meeting' : 'call';
    return {
      question: toQuestion(`${noun}-date`, people, claim.factId),
      asks: `When was the ${noun} of ${claim.value.participants.join(' and ')}?`,
      reason: 'precision' as const,
      answer: claim.resolvedDate ?? 'none',
      label: claim.resolvedDate ? toDateWords(claim.resolvedDate) : 'no day given',
      claim,
    };
  });

const STOPPED =
  /\b(suspen\w+|halt\w*|stopp\w+|bann?\w*|block\w*|slow\w*|drop\w*|fell|fall\w*|plung\w*|declin\w*|shrank|curb\w*|restrict\w*|limit\w*|control\w*|licen[cs]\w+)\b/i;
const STEMS: [RegExp, string][] = [
  [/^(?:suspen|halt|stop|ban|block)/i, 'suspended'],
  [/^slow/i, 'slowed'],
  [/^(?:drop|fell|fall|plung|declin|shrank)/i, 'dropped'],
  [/^(?:curb|restrict|limit|control|licen)/i, 'restricted'],
];

/** What became of rare-earth exports: slowed, suspended, dropped or put under licence. */
export const askRareEarths: Asker = (claims) => {
  const events = claims
    .filter(isKind('rare_earth_event'))
    .filter(({ value }) => (value.type === 'slowdown' || value.type === 'export_curb') && /chin/i.test(value.actor));
  const dated = events.filter(({ resolvedDate }) => resolvedDate !== null);
  return events.flatMap((claim): Point[] => {
    const own = windowOf(claim);
    const anchor = claim.resolvedDate
      ? claim
      : dated.find((other) => windowOf(other).from <= own.to && own.from <= windowOf(other).to);
    const month = anchor ? monthOf(windowOf(anchor).from) : null;
    const words = sentencesOf(claim)[0] ?? claim.value.detail;
    const found =
      STOPPED.exec(claim.value.type === 'slowdown' ? words.replace(/\bcurb\w*|\brestrict\w*/gi, '') : words)?.[1] ?? '';
    const verb = STEMS.find(([stem]) => stem.test(found))?.[1];
    if (!month || !verb) return [];
    return [
      {
        question: toQuestion('rare-earths-after', month),
        asks: `What became of China’s rare-earth exports after ${toDateWords(month)}?`,
        reason: 'contradiction',
        answer: verb,
        label: verb,
        claim,
        words,
      },
    ];
  });
};

/** Approvals of one time that are not about the same licences: easily taken for one. */
export const askLicences: Asker = (claims) => {
  const approvals = claims.filter(isKind('rare_earth_event')).filter(({ value }) => value.type === 'licence_approval');
  return approvals.flatMap((claim): Point[] => {
    const month = monthOf(windowOf(claim).from);
    const isNear = approvals.some(
      (other) =>
        other.factId !== claim.factId &&
        windowOf(other).from <= windowOf(claim).to &&
        windowOf(claim).from <= windowOf(other).to,
    );
    if (!isNear) return [];
    return [
      {
        question: toQuestion('licences', month),
        asks: `Which licences did China grant in ${toDateWords(month)}?`,
        reason: 'definition',
        answer: claim.factId,
        label: claim.value.detail,
        claim,
      },
    ];
  });
};

const SHARE = /%|per ?cent/i;

/** Shares of one actor in rare earths: of mining, refining or magnets. */
export const askShares: Asker = (claims) =>
  claims
    .filter(isKind('rare_earth_event'))
    .filter(
      ({ value }) =>
        value.figure !== null &&
        SHARE.test(value.figure.unit) &&
        /share|supply|global|world|mining|refin|magnet/i.test(`${value.figure.of} ${value.detail}`),
    )
    .map((claim) => ({
      question: toQuestion('rare-earth-share', claim.value.actor.toLowerCase()),
      asks: `How large is ${claim.value.actor}’s share of rare earths?`,
      reason: 'definition' as const,
      answer: String(claim.value.figure?.value),
      label: `${claim.value.figure?.value}%${claim.value.figure?.of ? ` of ${claim.value.figure.of}` : ''}`,
      claim,
    }));

/** Events of the record that the record itself marks as answers to one question. */
export const askRecord: Asker = (claims) =>
  claims.filter(isKind('policy_event')).flatMap((claim): Point[] => {
    const { question, effectiveOn, endsOn, title } = claim.value;
    if (!question) return [];
    const date = endsOn ?? effectiveOn;
    return [
      {
        question: toQuestion('record', question.toLowerCase()),
        asks: `${question}?`,
        reason: 'day',
        answer: date ?? title,
        label: date ? toDateWords(date) : title,
        claim,
        words: title,
      },
    ];
  });

/** A rate that was announced and one that was charged instead, in one row of the record. */
export const askApplied: Asker = (claims) => {
  const rows = groupBy(claims.filter(isKind('tariff_step')), ({ sourceId, value }) =>
    toQuestion('applied-rate', value.imposer, sourceId),
  );
  return [...rows].flatMap(([question, steps]): Point[] => {
    const charged = steps.filter(({ value }) => value.effectiveOn !== null);
    const [only] = charged;
    const words = steps.filter(({ value }) => value.effectiveOn === null && value.status !== 'in_force');
    if (!only || charged.length > 1 || words.length === 0) return [];
    const asks = `Which rate came of ${only.value.title}?`;
    return [only, ...words].map((claim) => {
      const label = `${claim.value.ratePct ?? claim.value.addedPct}% ${claim === only ? 'charged' : 'announced'}`;
      return { question, asks, reason: 'definition', answer: label, label, claim, words: claim.value.title };
    });
  });
};
