/** What a schema can't say of a row: ends after starts, components that add up, days in order, citations that exist. */
import { type CivilDay, toDateSpan } from '@/lib/domain/civil-date';
import { toZonedTime, WASHINGTON } from '@/lib/domain/zones';
import { fieldsOn, type PartFrame } from './dated-row';
import type { RowInput, StepPart } from './schema';

export interface Finding {
  field: string;
  message: string;
}

interface NamedPart {
  field: string;
  part: PartFrame & Record<string, unknown>;
}

const BLOCK_LISTS = ['steps', 'averages', 'delegates', 'rareEarths', 'events', 'indicators'] as const;
const BLOCKS = ['window', 'round', 'call'] as const;
/** Pairs of fields of which the first can't be after the second. */
const SPANS = [
  ['announcedOn', 'effectiveOn'],
  ['effectiveOn', 'endsOn'],
  ['agreedOn', 'startsOn'],
  ['startsOn', 'endsOn'],
  ['startDate', 'endDate'],
] as const;
/** An instant and the day in Washington on which it falls. */
const INSTANTS = [
  ['endsAt', 'endsOn'],
  ['startsAt', 'startsOn'],
] as const;
const LAST_DAY = '9999-12-31';

/** Every part of a row, with the path by which a person finds it. */
function listParts(row: RowInput): NamedPart[] {
  const fields = row as unknown as Record<string, unknown>;
  const single = BLOCKS.filter((name) => fields[name]).map((name) => ({ field: name, part: fields[name] }));
  const lists = BLOCK_LISTS.flatMap((name) =>
    ((fields[name] as unknown[] | undefined) ?? []).map((part, index) => ({ field: `${name}.${index}`, part })),
  );
  return [...single, ...lists] as NamedPart[];
}

/** The part before and after each of its changes. */
function listStates({ part }: NamedPart): Record<string, unknown>[] {
  const days: CivilDay[] = ['0001-01-01', ...(part.later ?? []).map((change) => change.knownOn)];
  return days.map((day) => fieldsOn(part, day) as Record<string, unknown>);
}

function checkSpans(named: NamedPart): Finding[] {
  return listStates(named).flatMap((state) =>
    SPANS.flatMap(([first, second]) => {
      const [start, end] = [state[first], state[second]];
      if (typeof start !== 'string' || typeof end !== 'string') return [];
      if (toDateSpan(start).from <= toDateSpan(end).to) return [];
      return [{ field: `${named.field}.${second}`, message: `${end} is before ${first} ${start}` }];
    }),
  );
}

function checkInstants(named: NamedPart): Finding[] {
  return listStates(named).flatMap((state) =>
    INSTANTS.flatMap(([instant, day]) => {
      const [at, on] = [state[instant], state[day]];
      if (typeof at !== 'string') return [];
      if (typeof on !== 'string') return [{ field: `${named.field}.${instant}`, message: `needs ${day}` }];
      const there = toZonedTime(at, WASHINGTON).day;
      if (there === on) return [];
      return [{ field: `${named.field}.${instant}`, message: `${at} is ${there} in Washington, ${day} says ${on}` }];
    }),
  );
}

/** Sums are compared to a hundredth of a point. */
const isSameRate = (a: number, b: number) => Math.abs(a - b) < 0.005;

function checkComponents(named: NamedPart): Finding[] {
  if (!named.field.startsWith('steps')) return [];
  return listStates(named).flatMap((state) => {
    const { components = [], ratePct, definition } = state as Partial<StepPart>;
    if (definition === 'partial_list' || components.length === 0 || typeof ratePct !== 'number') return [];
    const sum = components.reduce((total, component) => total + component.ratePct, 0);
    if (isSameRate(sum, ratePct)) return [];
    return [{ field: `${named.field}.components`, message: `add up to ${sum}, ratePct says ${ratePct}` }];
  });
}

/** A day and its ground come together; later parts are later than what they change. */
function checkKnown(field: string, known: PartFrame, earliest: CivilDay): Finding[] {
  const at = (name: string) => (field ? `${field}.${name}` : name);
  const findings: Finding[] = [];
  if (Boolean(known.knownOn) !== Boolean(known.knownGround)) {
    findings.push({ field: at('knownGround'), message: 'knownOn and knownGround go together' });
  }
  if (known.knownOn && known.knownOn < earliest) {
    findings.push({ field: at('knownOn'), message: `${known.knownOn} is before the row was known, ${earliest}` });
  }
  let last = known.knownOn ?? earliest;
  for (const [index, change] of (known.later ?? []).entries()) {
    if (change.knownOn <= last) {
      findings.push({ field: at(`later.${index}.knownOn`), message: `${change.knownOn} is not after ${last}` });
    }
    last = change.knownOn;
  }
  return findings;
}

function checkReferences({ field, part }: NamedPart, row: RowInput): Finding[] {
  const wrong = (part.cites ?? []).filter((position) => position > row.sources.length);
  const unset = (part.unsupported ?? []).filter((name) => part[name] === undefined);
  return [
    ...wrong.map((position) => ({ field: `${field}.cites`, message: `there is no source ${position}` })),
    ...unset.map((name) => ({ field: `${field}.unsupported`, message: `names ${name}, which the part does not have` })),
  ];
}

/**
 * What is wrong with a row that fits its schema.
 * @param knownOn the row's day by its own word or the default rule; null where there is none
 */
export function checkRow(row: RowInput, knownOn: CivilDay | null): Finding[] {
  const parts = listParts(row);
  const earliest = knownOn ?? LAST_DAY;
  const findings: Finding[] = parts.flatMap((named) => [
    ...checkSpans(named),
    ...checkInstants(named),
    ...checkComponents(named),
    ...(knownOn ? checkKnown(named.field, named.part, earliest) : []),
    ...checkReferences(named, row),
  ]);
  if (parts.length === 0) findings.push({ field: '', message: 'makes no claim: give it steps or events' });
  if (!knownOn) {
    findings.push({ field: 'knownOn', message: 'no source is late enough to date it: give knownOn and knownGround' });
  } else {
    findings.push(...checkKnown('', { ...row, knownOn, knownGround: 'set' }, knownOn));
    const notes = row.notes ?? [];
    findings.push(...notes.flatMap((note, index) => checkKnown(`notes.${index}`, note, knownOn)));
  }
  if ((row.knownOn === undefined) !== (row.knownGround === undefined)) {
    findings.push({ field: 'knownGround', message: 'knownOn and knownGround go together' });
  }
  return findings;
}
