/** Claims of other rows: rare-earth measures and figures, policy events, indicators. */
import type { UnfiledClaim } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import { toClaimVersions } from './claim-versions';
import { type DatedRow, fieldsOn, instrumentOn, notesOn, titleOn } from './dated-row';

const numbered = (name: string, index: number) => (index === 0 ? name : `${name}-${index + 1}`);

function toRareEarthClaims(row: DatedRow): UnfiledClaim[] {
  if (!('rareEarths' in row.input)) return [];
  const { rareEarths, date, talks = null } = row.input;
  return rareEarths.flatMap((part, index) =>
    toClaimVersions({
      row,
      part,
      name: numbered('rare-earth', index),
      draft(day) {
        const { type, actor, detail, elements, figure, effectiveOn, endsOn } = fieldsOn(part, day);
        const value: ValueOf<'rare_earth_event'> = {
          type,
          actor,
          detail: detail ?? titleOn(row, day),
          figure: figure ?? null,
          instrument: figure ? null : instrumentOn(row, day),
          elements: elements ?? [],
          effectiveOn: effectiveOn ?? null,
          endsOn: endsOn ?? null,
        };
        const resolvedDate = figure ? (figure.period ?? date) : (effectiveOn ?? date);
        return { kind: 'rare_earth_event', value, resolvedDate, round: talks };
      },
    }),
  );
}

function toPolicyClaims(row: DatedRow): UnfiledClaim[] {
  if (!('events' in row.input)) return [];
  const { events = [], date, talks = null } = row.input;
  return events.flatMap((part, index) =>
    toClaimVersions({
      row,
      part,
      name: numbered('event', index),
      draft(day) {
        const event = fieldsOn(part, day);
        const value: ValueOf<'policy_event'> = {
          title: event.title ?? titleOn(row, day),
          question: event.question ?? null,
          topic: event.topic,
          actors: event.actors,
          effectiveOn: event.effectiveOn ?? null,
          endsOn: event.endsOn ?? null,
          endsAt: event.endsAt ?? null,
          instrument: event.title ? null : instrumentOn(row, day),
          figures: event.figures ?? [],
          note: event.title ? null : notesOn(row, day).join(' ') || null,
        };
        return { kind: 'policy_event', value, resolvedDate: date, round: talks };
      },
    }),
  );
}

/** What talks settled is an issue of theirs. */
function toIssueClaims(row: DatedRow): UnfiledClaim[] {
  if (!('events' in row.input) || !row.input.talks || row.input.kind === 'truce-window') return [];
  const { events = [], talks } = row.input;
  const topics = [...new Map(events.map((part) => [part.topic, part])).values()];
  return topics.flatMap((part) =>
    toClaimVersions({
      row,
      part,
      name: `issue-${part.topic}`,
      draft: () => ({
        kind: 'issue',
        value: { topic: part.topic, stance: 'agreed' },
        resolvedDate: null,
        round: talks,
      }),
    }),
  );
}

function toIndicatorClaims(row: DatedRow): UnfiledClaim[] {
  if (!('indicators' in row.input)) return [];
  return row.input.indicators.flatMap((part, index) =>
    toClaimVersions({
      row,
      part,
      name: numbered('indicator', index),
      draft(day) {
        const { name, country, period, amount, unit, direction } = fieldsOn(part, day);
        const value: ValueOf<'indicator'> = {
          name,
          country,
          period,
          changePct: null,
          basis: 'level',
          direction: direction ?? null,
          amount,
          unit,
        };
        return { kind: 'indicator', value, resolvedDate: period, round: null };
      },
    }),
  );
}

export function toEventClaims(row: DatedRow): UnfiledClaim[] {
  return [toRareEarthClaims, toPolicyClaims, toIssueClaims, toIndicatorClaims].flatMap((toClaims) => toClaims(row));
}
