/** Questions about rare earths: what became of exports, which licences, whose share of what. */
import { disagreementQuestionsWords } from '@words/disagreement-questions';
import { monthOf } from '@/lib/domain/civil-date';
import { type Asker, isKind, type Point, sentencesOf, toDateWords, toQuestion } from './question';
import { windowOf } from './window';

const STOPPED =
  /\b(suspen\w+|halt\w*|stopp\w+|bann?\w*|block\w*|slow\w*|drop\w*|fell|fall\w*|plung\w*|declin\w*|shrank|curb\w*|restrict\w*|limit\w*|control\w*|licen[cs]\w+)\b/i;
const inWords = disagreementQuestionsWords.rareEarths;

const STEMS: [RegExp, keyof typeof inWords.became][] = [
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
    const sentence = sentencesOf(claim)[0] ?? claim.value.detail;
    const found =
      STOPPED.exec(
        claim.value.type === 'slowdown' ? sentence.replace(/\bcurb\w*|\brestrict\w*/gi, '') : sentence,
      )?.[1] ?? '';
    const verb = STEMS.find(([stem]) => stem.test(found))?.[1];
    if (!month || !verb) return [];
    return [
      {
        question: toQuestion('rare-earths-after', month),
        asks: inWords.exports(toDateWords(month)),
        reason: 'contradiction',
        answer: verb,
        label: inWords.became[verb],
        claim,
        words: sentence,
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
        asks: inWords.licences(toDateWords(month)),
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
      asks: inWords.share(claim.value.actor),
      reason: 'definition' as const,
      answer: String(claim.value.figure?.value),
      label: inWords.percent(`${claim.value.figure?.value}%`, claim.value.figure?.of ?? null),
      claim,
    }));
