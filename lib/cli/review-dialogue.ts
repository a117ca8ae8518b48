/** One fact with a person: shows it, asks, and makes a finding of the answer. */
import { kindsWords } from '@words/kinds';
import type { AnyClaim } from '@/lib/domain/fact';
import type { Correction } from '@/lib/pipeline/corrections';
import { parseFinding } from '@/lib/pipeline/corrections';
import { applyCorrection } from '@/lib/pipeline/corrections-apply';
import { toClaimWords, toSentence } from './ingest-words';

export interface Person {
  print(line: string): void;
  /** The answer; null when there is nobody any more. */
  ask(question: string): Promise<string | null>;
}

/** What a person found; who and when is added by the caller. */
export type Finding = Correction extends infer C ? (C extends Correction ? Omit<C, 'by' | 'on'> : never) : never;

const CHOICES = 'y right · n wrong · e edit · s skip · q stop: ';
const READ = 'Read against its sentence.';

export async function reviewClaim(
  claim: AnyClaim,
  { person, place }: { person: Person; place: string },
): Promise<Finding | 'skip' | 'stop'> {
  show(claim, person, place);
  for (;;) {
    const answer = (await person.ask(CHOICES))?.trim().toLowerCase();
    switch (answer) {
      case undefined:
      case 'q':
        return 'stop';
      case 's':
        return 'skip';
      case 'y':
        return { id: claim.id, action: 'confirm', reason: READ };
      case 'n': {
        const reason = await askReason(person);
        return reason === null ? 'stop' : { id: claim.id, action: 'reject', reason };
      }
      case 'e':
        return askAmendment(claim, person);
      default:
        person.print('Please answer y, n, e, s or q.');
    }
  }
}

function show(claim: AnyClaim, { print }: Person, place: string): void {
  print('');
  print(`${place}  ${claim.id}  (fact ${claim.factId})`);
  print(`  “${toSentence(claim)}”`);
  print(`  ${kindsWords.fact[claim.kind].one}: ${toClaimWords(claim)}`);
  const fields = Object.entries(claim.value).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  print(`  ${[...fields, `resolvedDate=${JSON.stringify(claim.resolvedDate)}`].join('  ')}`);
}

/** Asks until there is one. */
async function askReason(person: Person): Promise<string | null> {
  for (;;) {
    const reason = await person.ask('Why: ');
    if (reason === null) return null;
    if (reason.trim()) return reason.trim();
    person.print('A finding needs a reason.');
  }
}

/** Asks for fields until they fit the kind; an empty answer skips the fact. */
async function askAmendment(claim: AnyClaim, person: Person): Promise<Finding | 'skip' | 'stop'> {
  for (;;) {
    const words = await person.ask('What it should be (field=value field=value, or JSON): ');
    if (words === null) return 'stop';
    if (!words.trim()) return 'skip';
    const amendment = toAmendment(claim, words.trim());
    if ('problem' in amendment) {
      person.print(amendment.problem);
      continue;
    }
    const reason = await askReason(person);
    return reason === null ? 'stop' : { ...amendment.finding, reason };
  }
}

function toAmendment(claim: AnyClaim, words: string): { finding: Finding } | { problem: string } {
  const fields = parseFields(words);
  if (!fields) return { problem: 'That is neither JSON nor field=value.' };
  const { resolvedDate, ...value } = fields;
  const draft = {
    ...{ id: claim.id, action: 'amend', kind: claim.kind, value },
    ...(resolvedDate === undefined ? {} : { resolvedDate }),
  };
  const read = parseFinding({ ...draft, reason: READ, by: 'nobody yet', on: '2025-01-01' });
  if ('problems' in read) return { problem: read.problems.join('; ') };
  const applied = applyCorrection(claim, read.correction);
  return 'problem' in applied ? applied : { finding: draft as unknown as Finding };
}

/** `ratePct=30 status=prior` or a JSON object; values are JSON where they can be, words otherwise. */
function parseFields(words: string): Record<string, unknown> | null {
  if (words.startsWith('{')) {
    const parsed = parseJson(words);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : null;
  }
  const starts = [...words.matchAll(/(?:^|\s)([A-Za-z]\w*)=/g)];
  if (starts.length === 0 || starts[0]?.index !== 0) return null;
  return Object.fromEntries(
    starts.map((match, index) => {
      const value = words.slice(match.index + match[0].length, starts[index + 1]?.index).trim();
      return [match[1], parseJson(value) ?? (value === 'null' ? null : value)];
    }),
  );
}

/** Undefined when it is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
