/** What `npm run ingest` and `npm run forget` say, as lines of text. */
import { kindsWords } from '@words/kinds';
import type { AnyClaim, UnfiledClaim } from '@/lib/domain/fact';
import type { Kind } from '@/lib/domain/vocabulary';
import type { Disagreement, SiteChanges } from '@/lib/pipeline/changes';
import type { IngestOutcome } from '@/lib/pipeline/ingest';
import type { IngestChange } from '@/lib/pipeline/ingest-plan';
import { toFactWords } from '@/lib/view/fact-words';

const CHANGE_WORDS: Record<IngestChange, string> = {
  added: 'a new article',
  corrected: 'a corrected text, in place of the old one',
  details: 'known; what was said of it is changed',
  kept: 'known; now kept with the seeds',
  again: 'known; read anew, as the reader has changed',
  unchanged: 'known already; nothing changed',
};

const FORMAT_WORDS = { text: 'text', markdown: 'Markdown', html: 'web page' } as const;

/** The fact in words: title, and the line under it when it is not the sentence itself. */
export function toClaimWords(claim: UnfiledClaim): string {
  const { title, line, isQuoted } = toFactWords({ ...claim, factId: '' } as AnyClaim);
  const quote = toSentence(claim);
  if (line === null || quote.includes(line)) return title;
  return `${title}: ${isQuoted ? `“${line}”` : line}`;
}

/** The first sentence that carries the claim. */
export function toSentence({ evidence }: UnfiledClaim): string {
  const [first] = evidence;
  return first?.type === 'quote' ? first.quote.replace(/\s+/g, ' ').trim() : '';
}

/** Which article it is, what became of it, and how its day is known. */
export function toArticleLines({ name, article, change, input, claims }: IngestOutcome): string[] {
  const converted = input.encoding === 'UTF-8' ? '' : `, converted from ${input.encoding}`;
  const by = [input.byline && `by ${input.byline}`, article.publisher].filter(Boolean).join(', ');
  return [
    `${name}: ${CHANGE_WORDS[change]}`,
    `  article ${article.id} (${FORMAT_WORDS[input.format]}${converted})`,
    `  “${article.headline}”${article.headlineIsOurs ? ' (headline ours)' : ''}${by ? `, ${by}` : ''}`,
    `  published ${article.publishedOn}. ${article.publishedGround}`,
    `  ${count(claims.length, 'fact')} read`,
  ];
}

/** A line per fact: kind, fact, sentence, in columns of a table that is `width` characters wide. */
export function toFactTable(claims: readonly UnfiledClaim[], width: number): string[] {
  if (claims.length === 0) return [];
  const kinds = claims.map((claim) => kindsWords.fact[claim.kind].one);
  const kindWidth = Math.max('kind'.length, ...kinds.map((kind) => kind.length));
  const rest = Math.max(40, width - kindWidth - 6);
  const factWidth = Math.floor(rest * 0.45);
  const row = (kind: string, fact: string, sentence: string) =>
    `  ${kind.padEnd(kindWidth)}  ${cut(fact, factWidth).padEnd(factWidth)}  ${cut(sentence, rest - factWidth)}`.trimEnd();
  return [
    row('kind', 'fact', 'sentence'),
    row('─'.repeat(kindWidth), '─'.repeat(factWidth), '─'.repeat(rest - factWidth)),
    ...claims.map((claim, index) => row(kinds[index] ?? '', toClaimWords(claim), toSentence(claim))),
  ];
}

const cut = (words: string, width: number): string => (words.length <= width ? words : `${words.slice(0, width - 1)}…`);

/** What changed on the site; one line that says so when nothing did. */
export function toChangeLines(changes: SiteChanges): string[] {
  const lines = [
    ...changes.newRounds.map((key) => `new round: ${key} (/rounds/${key})`),
    ...changes.goneRounds.map((key) => `gone: round ${key}`),
    ...changes.newFacts.map(({ kind, count }) => `new: ${countKind(count, kind)}`),
    ...changes.goneFacts.map(({ kind, count }) => `gone: ${countKind(count, kind)}`),
    ...(changes.strengthened ? [`${count(changes.strengthened, 'fact')} with a further source`] : []),
    ...(changes.weakened ? [`${count(changes.weakened, 'fact')} with a source less`] : []),
    ...changes.newDisagreements.map(toDisagreementWords),
  ];
  return lines.length > 0
    ? ['On the site:', ...lines.map((line) => `  ${line}`)]
    : ['On the site nothing has changed.'];
}

function toDisagreementWords({ question, answers }: Disagreement): string {
  const given = answers.map(
    ({ answer, sources }) => `${answer} (${sources.slice(0, 3).join(', ')}${sources.length > 3 ? ', …' : ''})`,
  );
  return `a disagreement, ${question}: ${given.join(' or ')}`;
}

export const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

function countKind(number: number, kind: Kind): string {
  const { one, many } = kindsWords.fact[kind];
  const words = number === 1 ? one : many;
  return `${number} ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
