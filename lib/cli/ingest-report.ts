/** Shows what an ingest does: lines for people, one JSON object for programs, and a progress bar where there is a terminal. */
import type { SiteChanges } from '@/lib/pipeline/changes';
import type { IngestOutcome } from '@/lib/pipeline/ingest';
import type { IngestChange } from '@/lib/pipeline/ingest-plan';
import { count, toArticleLines, toChangeLines, toClaimWords, toFactTable, toSentence } from './ingest-words';

/** From so many files on only the totals are shown, not each article with its facts. */
const MANY_FILES = 12;
const DEFAULT_WIDTH = 140;
const BAR_WIDTH = 30;
/** Written with the first article, so that a refusal leaves nothing half said. */
const JSON_HEAD = '{"articles":[';

interface ReportSettings {
  isJson: boolean;
  isDryRun: boolean;
  fileCount: number;
}

export class IngestReport {
  readonly #settings: ReportSettings;
  readonly #counts = new Map<IngestChange, number>();
  #done = 0;
  #facts = 0;
  #stoppedAfter: number | null = null;

  constructor(settings: ReportSettings) {
    this.#settings = settings;
  }

  /** A line on the side, kept out of what programs read. */
  note(line: string): void {
    process.stderr.write(`${line}\n`);
  }

  add(outcome: IngestOutcome): void {
    const { isJson, fileCount } = this.#settings;
    this.#counts.set(outcome.change, (this.#counts.get(outcome.change) ?? 0) + 1);
    if (isJson) process.stdout.write(`${this.#done > 0 ? ',' : JSON_HEAD}\n${JSON.stringify(toJson(outcome))}`);
    else if (fileCount < MANY_FILES)
      this.#print([...toArticleLines(outcome), ...toFactTable(outcome.claims, this.#width()), '']);
    this.#done += 1;
    this.#facts += outcome.claims.length;
    this.#drawBar();
  }

  /** The person stopped the run after `done` files. */
  interrupted(done: number): void {
    this.#stoppedAfter = done;
  }

  /** @param changes null when nothing was stored */
  finish(changes: SiteChanges | null): void {
    this.#clearBar();
    const { isJson, isDryRun, fileCount } = this.#settings;
    if (isJson) {
      process.stdout.write(
        `${this.#done > 0 ? '' : JSON_HEAD}\n],"isDryRun":${isDryRun},"stoppedAfter":${this.#stoppedAfter},"changes":${JSON.stringify(changes)}}\n`,
      );
      return;
    }
    if (fileCount >= MANY_FILES) this.#print([this.#toTotals()]);
    if (changes) this.#print(toChangeLines(changes));
    if (isDryRun) this.#print(['Dry run: nothing was written.']);
    if (this.#stoppedAfter !== null) {
      this.#print([
        `Stopped after ${this.#stoppedAfter} of ${count(fileCount, 'file')}; run the same command again to go on.`,
      ]);
    }
  }

  #toTotals(): string {
    const parts = [...this.#counts].map(([change, number]) => `${number} ${change}`);
    return `${count(this.#done, 'article')} read (${parts.join(', ')}), ${count(this.#facts, 'fact')}`;
  }

  #print(lines: readonly string[]): void {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  }

  #width(): number {
    return process.stdout.isTTY ? process.stdout.columns : DEFAULT_WIDTH;
  }

  #drawBar(): void {
    const { fileCount } = this.#settings;
    if (!process.stderr.isTTY || fileCount < 2) return;
    const filled = Math.round((this.#done / fileCount) * BAR_WIDTH);
    process.stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${this.#done}/${fileCount}`);
  }

  #clearBar(): void {
    if (process.stderr.isTTY && this.#settings.fileCount > 1) process.stderr.write('\r\x1b[2K');
  }
}

/** What programs get of an article. */
function toJson({ name, article, change, input, claims }: IngestOutcome) {
  const { text: _, file: __, ...details } = article;
  const facts = claims.map((claim) => {
    const { id, kind, value, resolvedDate, round, confidence } = claim;
    return {
      id,
      kind,
      words: toClaimWords(claim),
      sentence: toSentence(claim),
      value,
      resolvedDate,
      round,
      confidence,
    };
  });
  return { file: name, change, ...details, ...input, facts };
}
