/**
 * Finds where sources disagree: claims answer questions (asks-*.ts), and a question with two answers is a disagreement.
 * By rule and for any articles; what the claims at hand do not say is not looked for.
 */

import { toLatestVersions } from '@/lib/domain/claim-versions';
import type { Disagreement, DisagreementAnswer, DisagreementReason } from '@/lib/domain/disagreement';
import type { AnyClaim } from '@/lib/domain/fact';
import { askLicences, askRareEarths, askShares } from './asks-rare-earths';
import { askApplied, askPeaks } from './asks-rates';
import { askAttendance, askFirsts, askLeads, askMechanism, askOrdinals, askPlaces, askStarts } from './asks-rounds';
import { askContactDates, askDealDates, askRecord, askTruceEnds, askWhatExpires } from './asks-terms';
import { askExpectations, askOffices, askQuotes, askRoles, askWordsOnCalls } from './asks-words';
import { countOrigins } from './origins';
import { type Asker, groupBy, type Point, sentencesOf } from './question';

const ASKERS: readonly Asker[] = [
  askPeaks,
  askTruceEnds,
  askWhatExpires,
  askDealDates,
  askPlaces,
  askStarts,
  askOrdinals,
  askLeads,
  askAttendance,
  askMechanism,
  askContactDates,
  askFirsts,
  askRareEarths,
  askLicences,
  askShares,
  askExpectations,
  askOffices,
  askRoles,
  askQuotes,
  askWordsOnCalls,
  askRecord,
  askApplied,
];

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: AnyClaim, b: AnyClaim): number =>
  compareText(a.knownOn, b.knownOn) || compareText(a.sourceId, b.sourceId) || compareText(a.id, b.id);

/**
 * All disagreements among the claims, by question key.
 * @param claims those known by the as-of day, filed under their facts; rejected ones must be left out before
 */
export function findDisagreements(claims: readonly AnyClaim[]): Disagreement[] {
  const ordered = toLatestVersions([...claims].sort(inOrder));
  const points = ASKERS.flatMap((ask) => ask(ordered));
  return [...groupBy(points, ({ question }) => question)]
    .flatMap(([key, here]) => toDisagreement(key, here) ?? [])
    .sort((a, b) => compareText(a.key, b.key));
}

function toDisagreement(key: string, points: Point[]): Disagreement | null {
  const byAnswer = [...groupBy(points, ({ answer }) => answer)];
  const [first] = points;
  if (!first || byAnswer.length < 2) return null;
  const answers = byAnswer.map(([answer, here]) => toAnswer(answer, here));
  answers.sort((a, b) => b.origins - a.origins || compareText(a.key, b.key));
  return { key, question: first.asks, reason: reasonOf(points, answers), answers };
}

/** A slip or another definition anywhere, and days that differ, say more than what such questions differ by as a rule. */
function reasonOf(points: Point[], answers: DisagreementAnswer[]): DisagreementReason {
  const reasons = new Set(points.map(({ reason }) => reason));
  if (reasons.has('slip')) return 'slip';
  if (reasons.has('definition')) return 'definition';
  if (reasons.has('day')) return answers.every(({ key }) => key.length === 10) ? 'day' : 'precision';
  return points[0]?.reason ?? 'contradiction';
}

function toAnswer(key: string, points: Point[]): DisagreementAnswer {
  const [first] = points;
  const claims = [...new Map(points.map(({ claim }) => [claim.id, claim])).values()].sort(inOrder);
  const words = first?.words ?? (first ? (sentencesOf(first.claim)[0] ?? first.label) : '');
  return { key, label: first?.label ?? key, words, claims, origins: countOrigins(claims) };
}
