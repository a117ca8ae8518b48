/** Who said what, what was on the table, and who they all are. */
import { dataStatementsWords as words } from '@words/data-statements';
import { topicsWords } from '@words/topics';
import type { AnyFact, Claim, Fact } from '@/lib/domain/fact';
import { findKnownPerson } from '@/lib/domain/people';
import { toSlug } from '@/lib/domain/slug';
import { delegatePath, delegatesPath, issuePath, issuesPath, timelinePath } from '@/lib/url/links';
import { listDelegates, toPeopleBySlug } from '@/lib/view/delegate-list';
import { toIssuesOf, toPeopleOf } from '@/lib/view/entry-subjects';
import { toQuoteWords } from '@/lib/view/fact-words';
import { type IssueRound, type IssueSummary, listIssueSummaries } from '@/lib/view/issue-list';
import { type ColumnOf, type Holdings, toColumns, toDataSet } from '../table';
import { FACT_COLUMNS, KNOWN_ON, NOW, SOURCE_COLUMNS, toAddress } from './common-columns';

type Statement = Fact<'statement'>;

const isStatement = (fact: AnyFact): fact is Statement => fact.kind === 'statement';

const STATEMENT_COLUMNS: readonly ColumnOf<Statement>[] = toColumns(words.statements.columns, {
  speaker: { type: 'text', value: ({ value }) => value.speaker },
  role: { type: 'text', value: ({ value }) => value.role },
  side: { type: 'text', value: ({ value }) => value.side },
  quote: { type: 'text', value: ({ value }) => toQuoteWords(value.quoteParts) },
  sentences: {
    type: 'list',
    value: ({ claims }) => [
      ...new Set(
        claims.flatMap(({ evidence }) =>
          evidence.flatMap((item) => (item.type === 'quote' ? item.quote.replace(/\s+/g, ' ') : [])),
        ),
      ),
    ],
  },
  venue: { type: 'text', value: ({ value }) => value.venue },
  date: { type: 'date', value: ({ resolvedDate }) => resolvedDate },
  round: { type: 'text', value: ({ round }) => round },
  issues: { type: 'list', value: (fact) => [...new Set(toIssuesOf(fact))] },
});

export const STATEMENTS = toDataSet<Statement>({
  key: 'statements',
  title: words.statements.title,
  holds: words.statements.holds,
  pathOf: (context) => timelinePath(context, { kind: 'statement' }),
  itemsOf: ({ facts }) => facts.filter(isStatement),
  columns: [...(FACT_COLUMNS as readonly ColumnOf<Statement>[]), ...STATEMENT_COLUMNS, KNOWN_ON, ...SOURCE_COLUMNS],
});

interface IssueItem {
  summary: IssueSummary;
  /** Null for an issue that never was on a round’s table. */
  at: IssueRound | null;
  claims: readonly Claim[];
}

function listIssueItems({ facts }: Holdings): IssueItem[] {
  return listIssueSummaries(facts).flatMap((summary): IssueItem[] => {
    if (summary.rounds.length === 0) return [{ summary, at: null, claims: summary.claims }];
    return summary.rounds.map((at) => ({ summary, at, claims: at.facts.flatMap((fact): Claim[] => fact.claims) }));
  });
}

const ISSUE_COLUMNS: readonly ColumnOf<IssueItem>[] = toColumns(words.issues.columns, {
  issue: { type: 'text', value: ({ summary }) => summary.topic },
  label: { type: 'text', value: ({ summary }) => topicsWords.label[summary.topic] },
  address: { type: 'address', value: ({ summary }, holdings) => toAddress(issuePath(summary.topic, NOW), holdings) },
  round: { type: 'text', value: ({ at }) => at?.round.round ?? null },
  stance: { type: 'text', value: ({ at }) => at?.stance ?? null },
  entries: { type: 'number', value: ({ summary }) => summary.facts.length },
  statements: { type: 'number', value: ({ summary }) => summary.statementCount },
  last_known_on: { type: 'day', value: ({ summary }) => summary.lastDay },
});

export const ISSUES = toDataSet<IssueItem>({
  key: 'issues',
  title: words.issues.title,
  holds: words.issues.holds,
  pathOf: issuesPath,
  itemsOf: listIssueItems,
  columns: [...ISSUE_COLUMNS, ...SOURCE_COLUMNS],
});

interface PersonItem {
  slug: string;
  name: string;
  side: string;
  role: string | null;
  attended: string[];
  missed: string[];
  isDelegate: boolean;
  statementCount: number;
  claims: readonly Claim[];
}

function listPeople({ facts }: Holdings): PersonItem[] {
  const delegates = new Map(listDelegates(facts).map((delegate) => [delegate.slug, delegate]));
  return [...toPeopleBySlug(facts)]
    .map(([slug, { name, side, role, isDelegate }]) => {
      const own = facts.filter((fact) => toPeopleOf(fact).some((person) => toSlug(person) === slug));
      const delegate = delegates.get(slug);
      return {
        ...{ slug, name, side, role, isDelegate },
        attended: delegate?.attended.map(({ round }) => round.round) ?? [],
        missed: delegate?.missed.map(({ round }) => round.round) ?? [],
        statementCount: own.filter(isStatement).length,
        claims: own.flatMap((fact): Claim[] => fact.claims),
      };
    })
    .sort((a, b) => a.slug.localeCompare(b.slug));
}

const PERSON_COLUMNS: readonly ColumnOf<PersonItem>[] = toColumns(words.people.columns, {
  person: { type: 'text', value: ({ slug }) => slug },
  name: { type: 'text', value: ({ name }) => name },
  native_name: { type: 'text', value: ({ name }) => findKnownPerson(name)?.nativeName ?? null },
  address: {
    type: 'address',
    value: ({ slug, isDelegate }, holdings) =>
      toAddress(isDelegate ? delegatePath(slug, NOW) : timelinePath(NOW, { delegate: slug }), holdings),
  },
  side: { type: 'text', value: ({ side }) => side },
  role: { type: 'text', value: ({ role }) => role },
  attended: { type: 'list', value: ({ attended }) => attended },
  missed: { type: 'list', value: ({ missed }) => missed },
  statements: { type: 'number', value: ({ statementCount }) => statementCount },
});

export const PEOPLE = toDataSet<PersonItem>({
  key: 'people',
  title: words.people.title,
  holds: words.people.holds,
  pathOf: delegatesPath,
  itemsOf: listPeople,
  columns: [...PERSON_COLUMNS, ...SOURCE_COLUMNS],
});
