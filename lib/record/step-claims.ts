/** Claims of tariff rows: each step, the headline rate it makes, and averages. */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { UnfiledClaim } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import { toClaimVersions } from './claim-versions';
import { type DatedRow, fieldsOn, instrumentOn, notesOn, titleOn } from './dated-row';
import { rateStatusOn, type StepBook, type StepRef, stepOn } from './step-ladder';

const numbered = (name: string, index: number) => (index === 0 ? name : `${name}-${index + 1}`);

const GOODS_OF = { US: 'US goods', China: 'Chinese goods' } as const;

function toStepValue(book: StepBook, ref: StepRef, day: CivilDay): ValueOf<'tariff_step'> {
  const { row, index } = ref;
  const step = stepOn(book, ref, day);
  return {
    title: step.title ?? titleOn(row, day),
    imposer: step.imposer,
    target: step.target,
    definition: step.definition,
    status: step.status,
    ratePct: step.ratePct,
    addedPct: step.addedPct ?? null,
    scope: step.scope ?? null,
    announcedOn: step.announcedOn === undefined ? row.input.date : step.announcedOn,
    effectiveOn: step.effectiveOn ?? null,
    suspendedPoints: step.suspendedPoints ?? null,
    endsOn: step.endsOn ?? null,
    endsAt: step.endsAt ?? null,
    instrument: instrumentOn(row, day),
    components: step.components ?? [],
    note: index === 0 ? notesOn(row, day).join(' ') || null : null,
  };
}

const dateOf = ({ effectiveOn, announcedOn }: ValueOf<'tariff_step'>) => effectiveOn ?? announcedOn;

function toStepClaim(book: StepBook, ref: StepRef): UnfiledClaim[] {
  const { row, part, index } = ref;
  return toClaimVersions({
    row,
    part,
    name: numbered('step', index),
    days: book.daysFor(ref),
    draft(day) {
      const value = toStepValue(book, ref, day);
      return { kind: 'tariff_step', value, resolvedDate: dateOf(value), round: row.input.talks ?? null };
    },
  });
}

/** The rate as articles speak of it, so that theirs and the record's are one fact. Only headline rates are meant there. */
function toRateClaim(book: StepBook, ref: StepRef): UnfiledClaim[] {
  const { row, part, index } = ref;
  const ratePct = part.ratePct ?? part.addedPct ?? null;
  if (part.definition !== 'headline' || ratePct === null) return [];
  return toClaimVersions({
    row,
    part,
    name: numbered('rate', index),
    days: book.daysFor(ref),
    draft(day) {
      const { imposer, target } = part;
      const scope = GOODS_OF[imposer === 'US' ? 'China' : 'US'];
      const status = rateStatusOn(book, ref, day);
      const value = { imposer, target, ratePct, qualifier: 'exact' as const, status, scope };
      const resolvedDate = dateOf(toStepValue(book, ref, day));
      return { kind: 'tariff_rate', value, resolvedDate, round: row.input.talks ?? null };
    },
  });
}

/** Claims of all steps of the record. */
export function toStepClaims(book: StepBook): UnfiledClaim[] {
  return book.steps.flatMap((ref) => [...toStepClaim(book, ref), ...toRateClaim(book, ref)]);
}

/** Averages are steps of their own definition, never part of the headline series. */
export function toAverageClaims(row: DatedRow): UnfiledClaim[] {
  if (row.input.kind !== 'tariff-average') return [];
  return row.input.averages.flatMap((part, index) =>
    toClaimVersions({
      row,
      part,
      name: numbered('average', index),
      draft(day) {
        const { title, imposer, target, ratePct, scope, period } = fieldsOn(part, day);
        const value: ValueOf<'tariff_step'> = {
          title,
          imposer,
          target,
          definition: 'average',
          status: 'in_force',
          ratePct,
          addedPct: null,
          scope,
          announcedOn: null,
          effectiveOn: period,
          suspendedPoints: null,
          endsOn: null,
          endsAt: null,
          instrument: null,
          components: [],
          note: index === 0 ? notesOn(row, day).join(' ') || null : null,
        };
        return { kind: 'tariff_step', value, resolvedDate: period, round: null };
      },
    }),
  );
}
