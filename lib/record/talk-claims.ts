/** Claims of talks: the round, who sat in it, what it was about; leaders' meetings and calls. */

import { toRangeText } from '@/lib/domain/civil-date';
import type { UnfiledClaim } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import { toClaimVersions } from './claim-versions';
import { type DatedRow, fieldsOn } from './dated-row';
import type { RowInput } from './schema';

type RoundRow = Extract<RowInput, { round: unknown }>;

const toSpanText = ({ startDate, endDate }: { startDate: string; endDate?: string | null | undefined }) =>
  endDate ? toRangeText(startDate, endDate) : startDate;

function toRoundClaims(row: DatedRow, { round: part }: RoundRow): UnfiledClaim[] {
  return toClaimVersions({
    row,
    part,
    name: 'round',
    draft(day) {
      const round = fieldsOn(part, day);
      const value: ValueOf<'talk_round'> = {
        round: round.key,
        city: round.city,
        country: round.country,
        startDate: round.startDate,
        endDate: round.endDate ?? null,
        venue: round.venue ?? null,
        parties: ['US', 'China'],
        status: 'concluded',
        ordinal: round.ordinal ?? null,
        format: round.format,
        outcome: round.outcome ?? null,
      };
      return { kind: 'talk_round', value, resolvedDate: toSpanText(round), round: round.key };
    },
  });
}

function toDelegationClaims(row: DatedRow, { round, delegates = [] }: RoundRow): UnfiledClaim[] {
  return delegates.flatMap((part, index) =>
    toClaimVersions({
      row,
      part,
      name: `delegate-${index + 1}`,
      draft(day) {
        const { person, role, side, capacity, attended } = fieldsOn(part, day);
        const value = { person, role, side, round: round.key, capacity, attended: attended ?? true };
        return { kind: 'delegation', value, resolvedDate: toSpanText(round), round: round.key };
      },
    }),
  );
}

function toTopicClaims(row: DatedRow, { round }: RoundRow): UnfiledClaim[] {
  return (round.topics ?? []).flatMap((topic) =>
    toClaimVersions({
      row,
      part: round,
      name: `issue-${topic}`,
      draft: () => ({ kind: 'issue', value: { topic, stance: 'on_table' }, resolvedDate: null, round: round.key }),
    }),
  );
}

/** A summit is a meeting of those who led its delegations. */
function toMeetingClaims(row: DatedRow, { round, delegates = [] }: RoundRow): UnfiledClaim[] {
  const participants = delegates.filter(({ capacity }) => capacity === 'lead').map(({ person }) => person);
  if (round.format !== 'summit' || participants.length < 2) return [];
  const date = toSpanText(round);
  return toClaimVersions({
    row,
    part: round,
    name: 'meeting',
    draft: () => ({
      kind: 'leader_contact',
      value: { mode: 'meeting', participants, date, place: round.city },
      resolvedDate: date,
      round: round.key,
    }),
  });
}

function toCallClaims(row: DatedRow): UnfiledClaim[] {
  if (row.input.kind !== 'leader-call') return [];
  const { call: part, date } = row.input;
  return toClaimVersions({
    row,
    part,
    name: 'call',
    draft(day) {
      const { participants } = fieldsOn(part, day);
      const value: ValueOf<'leader_contact'> = { mode: 'phone_call', participants, date, place: null };
      return { kind: 'leader_contact', value, resolvedDate: date, round: null };
    },
  });
}

export function toTalkClaims(row: DatedRow): UnfiledClaim[] {
  const { input } = row;
  if (!('round' in input)) return toCallClaims(row);
  return [toRoundClaims, toDelegationClaims, toTopicClaims, toMeetingClaims].flatMap((toClaims) =>
    toClaims(row, input),
  );
}
