/** Questions about rounds: where, when, the how-many-eth, who led, who was there. */
import { disagreementQuestionsWords } from '@words/disagreement-questions';
import type { AnyClaim } from '@/lib/domain/fact';
import {
  type Asker,
  groupBy,
  isKind,
  listSentences,
  type Point,
  sentencesOf,
  toDateWords,
  toQuestion,
  toRoundWords,
} from './question';

const inWords = disagreementQuestionsWords.rounds;

const ORDINAL =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|\d{1,2}(?:st|nd|rd|th)|new)\s(?:such\s|formal\s|in-person\s)?(round|meeting|session)s?\b(\sof\sthe\s[^,.;“”]{3,60}?\bmechanism)?/i;

/** "Geneva" and "Switzerland" for one round: the same place, told less exactly. */
export const askPlaces: Asker = (claims) =>
  claims.filter(isKind('talk_round')).flatMap((claim) => {
    const { round, city, country } = claim.value;
    if (!round) return [];
    const place = city && !claim.implied.includes('city') ? city : country;
    if (!place) return [];
    const asks = inWords.place(toRoundWords(round));
    return [
      {
        question: toQuestion('round-place', round),
        asks,
        reason: 'precision',
        answer: place.toLowerCase(),
        label: place,
        claim,
      },
    ];
  });

/** The first day of a round, a stay around it, or no day at all. */
export const askStarts: Asker = (claims) => [
  ...claims
    .filter(isKind('talk_round'))
    .flatMap((claim) => startPoint(claim, claim.value.round, claim.value.startDate)),
  ...claims
    .filter(isKind('delegation'))
    .filter(
      ({ sourceType, resolvedDate, datePrecision }) =>
        sourceType === 'article' && resolvedDate !== null && datePrecision === 'range',
    )
    .flatMap((claim) => startPoint(claim, claim.value.round, claim.resolvedDate, inWords.stay)),
];

function startPoint(
  claim: AnyClaim,
  round: string | null,
  date: string | null,
  toLabel = (day: string): string => day,
): Point[] {
  if (!round) return [];
  const asks = inWords.start(toRoundWords(round));
  const label = date ? toLabel(toDateWords(date)) : disagreementQuestionsWords.noDay;
  const isDay = date?.length === 10;
  return [
    {
      question: toQuestion('round-start', round),
      asks,
      reason: isDay ? 'day' : 'precision',
      answer: date ?? 'none',
      label,
      claim,
    },
  ];
}

/** "first meeting of the mechanism", "second round", "a new round": what is counted differs. */
export const askOrdinals: Asker = (claims) =>
  listSentences(claims.filter((claim) => claim.round !== null)).flatMap(({ claim, sentence }) => {
    const match = ORDINAL.exec(sentence);
    if (!match?.[1] || !match[2] || /\blast\s(?:year|month)\b/i.test(match[0])) return [];
    const counted = match[3] ? `${match[2]}${match[3]}` : match[2];
    const label = `${match[1].toLowerCase()} ${counted}`.replace(/\s+/g, ' ');
    const asks = inWords.ordinal(toRoundWords(claim.round ?? ''));
    return [
      {
        question: toQuestion('ordinal', claim.round),
        asks,
        reason: 'definition',
        answer: label.toLowerCase(),
        label,
        claim,
        words: sentence,
      },
    ];
  });

/** "are leading", "will include", "represent": who leads a side is told in different words. */
export const askLeads: Asker = (claims) => {
  const present = claims.filter(isKind('delegation')).filter(({ value }) => value.attended && value.round !== null);
  const bySource = groupBy(present, ({ value, sourceId }) => toQuestion(value.round, value.side, sourceId));
  return [...bySource.values()].flatMap((here) => here.map((claim) => leadPoint(claim, here)));
};

type Delegate = Extract<AnyClaim, { kind: 'delegation' }>;

/** What one source says of the lead: its leaders by name, or that it names none. */
function leadPoint(claim: Delegate, sameSource: readonly Delegate[]): Point {
  const { round, side } = claim.value;
  const leads = sameSource.filter(({ value }) => value.capacity === 'lead').map(({ value }) => value.person);
  const names = [...new Set(leads)].sort();
  const asks = inWords.lead(side, toRoundWords(round ?? ''));
  const label = names.length ? inWords.leaders(names) : inWords.noLeader;
  return {
    question: toQuestion('lead', round, side),
    asks,
    reason: 'wording',
    answer: names.join('+') || 'none',
    label,
    claim,
  };
}

const toPresence = ({ value }: Delegate) => (value.attended ? (value.capacity ?? 'member') : 'absent');

const namesBothSides = (claims: readonly Delegate[]): boolean =>
  (['US', 'China'] as const).every((side) => claims.some(({ value }) => value.attended && value.side === side));

/** Rounds of which the sources name only some who were there, or someone who was not: no one gives the roster, or the record alone does. */
export const askAttendance: Asker = (claims) => {
  const byRound = groupBy(
    claims.filter(isKind('delegation')).filter(({ value }) => value.round !== null),
    ({ value }) => value.round,
  );
  return [...byRound].flatMap(([round, here]) => {
    const present = here.filter(({ value }) => value.attended);
    const articles = here.filter(({ sourceType }) => sourceType === 'article');
    const isTold = namesBothSides(articles.length > 0 ? articles : here);
    const hasContradiction = here.some(
      ({ value }) => !value.attended && present.some((other) => other.value.person === value.person),
    );
    if (isTold && !hasContradiction) return [];
    const reason = hasContradiction ? 'contradiction' : namesBothSides(here) ? 'precision' : 'gap';
    return here.map((claim) => ({
      question: toQuestion('who-attended', round),
      asks: inWords.attendance(toRoundWords(round ?? '')),
      reason,
      answer: `${claim.value.person.toLowerCase()}|${claim.value.attended}`,
      label: inWords.attended[toPresence(claim)](claim.value.person),
      claim,
    }));
  });
};

const MECHANISM =
  /\b(?:China[-–]U\.?S\.?|U\.?S\.?[-–]China|Sino[-–]U\.?S\.?)\s((?:economic\sand\strade|trade|economic)(?:\s\w+)?\smechanism)/i;

/** The standing body of the two sides goes by several names. */
export const askMechanism: Asker = (claims) =>
  listSentences(claims).flatMap(({ claim, sentence }) => {
    const name = MECHANISM.exec(sentence)?.[1];
    if (!name) return [];
    const asks = inWords.mechanism;
    return [
      {
        question: 'name|mechanism',
        asks,
        reason: 'wording',
        answer: name.toLowerCase(),
        label: name,
        claim,
        words: sentence,
      },
    ];
  });

const FIRST_CONTACT =
  /\bfirst\s([^,.;“”]{0,50}?\b(?:calls?|talks|interaction|conversation|contact|meeting|encounter)\b(?:[^,.;“”]|\.(?=\s\d)){0,70})/i;

/** "their first publicly announced telephone talks", "their first direct interaction": firsts that do not claim the same. */
export const askFirsts: Asker = (claims) =>
  claims.filter(isKind('leader_contact')).flatMap((claim) =>
    sentencesOf(claim).flatMap((sentence) => {
      const match = FIRST_CONTACT.exec(sentence);
      if (!match) return [];
      const label = `first ${match[1]}`.trim();
      const asks = inWords.firstContact;
      return [
        {
          question: toQuestion('first-contact', claim.factId),
          asks,
          reason: 'wording' as const,
          answer: label.toLowerCase(),
          label,
          claim,
          words: sentence,
        },
      ];
    }),
  );
