/** Who said what, what was on the table, and who they all are. */
import { topicsWords } from '@words/topics';
import type { AnyFact, Claim, Fact } from '@/lib/domain/fact';
import { findKnownPerson } from '@/lib/domain/people';
import { toSlug } from '@/lib/domain/slug';
import { delegatePath, delegatesPath, issuePath, issuesPath, timelinePath } from '@/lib/url/links';
import { listDelegates, toPeopleBySlug } from '@/lib/view/delegate-list';
import { toIssuesOf, toPeopleOf } from '@/lib/view/entry-subjects';
import { toQuoteWords } from '@/lib/view/fact-words';
import { type IssueRound, type IssueSummary, listIssueSummaries } from '@/lib/view/issue-list';
import { type ColumnOf, type Holdings, toDataSet } from '../table';
import { FACT_COLUMNS, KNOWN_ON, NOW, SOURCE_COLUMNS, toAddress } from './common-columns';

type Statement = Fact<'statement'>;

const isStatement = (fact: AnyFact): fact is Statement => fact.kind === 'statement';

const STATEMENT_COLUMNS: readonly ColumnOf<Statement>[] = [
  { key: 'speaker', type: 'text', meaning: 'Who said it.', value: ({ value }) => value.speaker },
  {
    key: 'role',
    type: 'text',
    meaning: 'The speaker’s office, as the sources give it.',
    value: ({ value }) => value.role,
  },
  { key: 'side', type: 'text', meaning: 'Whom they speak for.', value: ({ value }) => value.side },
  {
    key: 'quote',
    type: 'text',
    meaning: 'The very words, interruptions as […]; empty for indirect speech.',
    value: ({ value }) => toQuoteWords(value.quoteParts),
  },
  {
    key: 'sentences',
    type: 'list',
    meaning: 'The sentences of articles that carry it.',
    value: ({ claims }) => [
      ...new Set(
        claims.flatMap(({ evidence }) =>
          evidence.flatMap((item) => (item.type === 'quote' ? item.quote.replace(/\s+/g, ' ') : [])),
        ),
      ),
    ],
  },
  { key: 'venue', type: 'text', meaning: 'Where or to whom.', value: ({ value }) => value.venue },
  {
    key: 'date',
    type: 'date',
    meaning: 'When, as precise as the sources; empty where none says.',
    value: ({ resolvedDate }) => resolvedDate,
  },
  { key: 'round', type: 'text', meaning: 'Key of the round it belongs to.', value: ({ round }) => round },
  {
    key: 'issues',
    type: 'list',
    meaning: 'Issues that its words name.',
    value: (fact) => [...new Set(toIssuesOf(fact))],
  },
  KNOWN_ON,
];

export const STATEMENTS = toDataSet<Statement>({
  key: 'statements',
  title: 'Statements',
  holds: 'Who said what, to the letter where a source quotes them, one statement a row.',
  pathOf: (context) => timelinePath(context, { kind: 'statement' }),
  itemsOf: ({ facts }) => facts.filter(isStatement),
  columns: [...(FACT_COLUMNS as readonly ColumnOf<Statement>[]), ...STATEMENT_COLUMNS, ...SOURCE_COLUMNS],
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

const ISSUE_COLUMNS: readonly ColumnOf<IssueItem>[] = [
  { key: 'issue', type: 'text', meaning: 'Key of the issue.', value: ({ summary }) => summary.topic },
  { key: 'label', type: 'text', meaning: 'Its name.', value: ({ summary }) => topicsWords.label[summary.topic] },
  {
    key: 'address',
    type: 'address',
    meaning: 'Its page.',
    value: ({ summary }, holdings) => toAddress(issuePath(summary.topic, NOW), holdings),
  },
  {
    key: 'round',
    type: 'text',
    meaning: 'Key of the round at which it came up; empty where it never did.',
    value: ({ at }) => at?.round.round ?? null,
  },
  {
    key: 'stance',
    type: 'text',
    meaning: 'on_table, background or agreed: the strongest that a source says.',
    value: ({ at }) => at?.stance ?? null,
  },
  {
    key: 'entries',
    type: 'number',
    meaning: 'How many facts are about the issue at all.',
    value: ({ summary }) => summary.facts.length,
  },
  {
    key: 'statements',
    type: 'number',
    meaning: 'How many of them are statements.',
    value: ({ summary }) => summary.statementCount,
  },
  {
    key: 'last_known_on',
    type: 'day',
    meaning: 'The last day on which a source spoke of it.',
    value: ({ summary }) => summary.lastDay,
  },
];

export const ISSUES = toDataSet<IssueItem>({
  key: 'issues',
  title: 'Issues',
  holds: 'What was on the table at which round, one issue at one round a row; issues without a round have one row.',
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

const PERSON_COLUMNS: readonly ColumnOf<PersonItem>[] = [
  {
    key: 'person',
    type: 'text',
    meaning: 'Key of the person, as in addresses and in the filter `delegate`.',
    value: ({ slug }) => slug,
  },
  { key: 'name', type: 'text', meaning: 'Full name.', value: ({ name }) => name },
  {
    key: 'native_name',
    type: 'text',
    meaning: 'The name in Chinese script, where we know it.',
    value: ({ name }) => findKnownPerson(name)?.nativeName ?? null,
  },
  {
    key: 'address',
    type: 'address',
    meaning: 'Their page; for those who never sat at a round, what the timeline has of them.',
    value: ({ slug, isDelegate }, holdings) =>
      toAddress(isDelegate ? delegatePath(slug, NOW) : timelinePath(NOW, { delegate: slug }), holdings),
  },
  { key: 'side', type: 'text', meaning: 'Whom they speak for.', value: ({ side }) => side },
  { key: 'role', type: 'text', meaning: 'The office as the source known last gives it.', value: ({ role }) => role },
  {
    key: 'attended',
    type: 'list',
    meaning: 'Rounds and meetings at which they sat.',
    value: ({ attended }) => attended,
  },
  {
    key: 'missed',
    type: 'list',
    meaning: 'Those from which a source says they were absent.',
    value: ({ missed }) => missed,
  },
  {
    key: 'statements',
    type: 'number',
    meaning: 'How many statements of theirs are known.',
    value: ({ statementCount }) => statementCount,
  },
];

export const PEOPLE = toDataSet<PersonItem>({
  key: 'people',
  title: 'People',
  holds: 'Everybody who sat at a round or spoke, one person a row.',
  pathOf: delegatesPath,
  itemsOf: listPeople,
  columns: [...PERSON_COLUMNS, ...SOURCE_COLUMNS],
});
