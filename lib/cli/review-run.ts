/** Checks facts with a person: what is asked, and what becomes of the answers. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyClaim } from '@/lib/domain/fact';
import type { Correction } from '@/lib/pipeline/corrections';
import { createStore, type Store } from '@/lib/store/client';
import { listUnreviewed } from '@/lib/store/corrections';
import { checkFileExists } from '@/lib/store/failures';
import { getStoredArticle } from '@/lib/store/list-articles';
import { toUnknown } from './forget-run';
import { writeWhole } from './ingest-keep';
import { count } from './ingest-words';
import { CORRECTIONS_PATH, loadCorrections, readCorrections } from './load-corrections';
import { type Finding, type Person, reviewClaim } from './review-dialogue';
import { CommandError } from './settings';

export interface ReviewRun extends Person {
  /** The article. */
  id: string;
  /** Who checks; null when the person has to be asked. */
  by: string | null;
  today: CivilDay;
  databaseUrl: string;
  /** Where the answers go. */
  correctionsPath?: string;
}

/** @throws CommandError when there is no such article */
export async function runReview({
  id,
  by,
  today,
  databaseUrl,
  correctionsPath = CORRECTIONS_PATH,
  ...person
}: ReviewRun): Promise<void> {
  readCorrections(correctionsPath);
  checkFileExists(databaseUrl);
  const store = createStore(databaseUrl);
  try {
    const article = await getStoredArticle(store, id);
    if (!article) throw new CommandError(await toUnknown(store, id));
    const corrected = new Set(readCorrections(correctionsPath).map((correction) => correction.id));
    const claims = (await listUnreviewed(store, id)).filter(
      (claim) => !corrected.has(claim.id) && !corrected.has(claim.factId),
    );
    person.print(
      `“${article.headline}”, ${article.publishedOn}: ${count(claims.length, 'fact')} that nobody has checked.`,
    );
    if (claims.length === 0) return;
    const name = by ?? (await person.ask('Your name: '))?.trim();
    if (!name) throw new CommandError('review: a finding needs the name of who made it; give it with --by NAME');
    const answered = await walk(claims, person, (finding) =>
      appendCorrection(correctionsPath, { ...finding, by: name, on: today } as Correction),
    );
    person.print(`${count(answered, 'finding')} in ${correctionsPath}.`);
    await finish(store, correctionsPath, person);
  } finally {
    await store.$disconnect();
  }
}

/** @returns how many findings there were */
async function walk(claims: readonly AnyClaim[], person: Person, save: (finding: Finding) => void): Promise<number> {
  let answered = 0;
  for (const [index, claim] of claims.entries()) {
    const answer = await reviewClaim(claim, { person, place: `${index + 1}/${claims.length}` });
    if (answer === 'stop') break;
    if (answer === 'skip') continue;
    save(answer);
    answered += 1;
  }
  return answered;
}

async function finish(store: Store, correctionsPath: string, person: Person): Promise<void> {
  await loadCorrections(store, readCorrections(correctionsPath), (line) => person.print(line));
}

/** Adds a finding to the file, which is written whole or not at all. */
function appendCorrection(path: string, correction: Correction): void {
  const file = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { corrections: [] };
  const next = { ...file, corrections: [...file.corrections, correction] };
  writeWhole(dirname(path), basename(path), `${JSON.stringify(next, null, 2)}\n`);
}
