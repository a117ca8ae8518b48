import { kindsWords } from '@words/kinds';
import { topicsWords } from '@words/topics';
import { findKnownPerson } from '@/lib/domain/people';
import { toSlug } from '@/lib/domain/slug';
import type { IssueTopic } from '@/lib/domain/vocabulary';
import { NO_FILTERS, toFilterQuery, toggleValue } from '@/lib/url/filter-state';
import type { FilterKey } from '@/lib/url/filters';
import { type LinkContext, roundPath, timelinePath } from '@/lib/url/links';
import { toPeopleOf } from '@/lib/view/entry-subjects';
import { toShortName } from '@/lib/view/round-words';
import type { TimelineEntry } from '@/lib/view/timeline-entry';
import { TAG_CLASS, type Tone, toEntryTone } from './tones';

interface TagProps {
  filterKey: FilterKey;
  value: string;
  tone: Tone;
  context: LinkContext;
  /** Read out before the words, so that the link says where it leads. */
  lead: string;
  children: string;
}

/** A word or two that classify an entry, and lead to all entries of that class. */
function FilterTag({ filterKey, value, tone, context, lead, children }: TagProps) {
  const href = timelinePath(context, toFilterQuery(toggleValue(NO_FILTERS, filterKey, value)));
  return (
    <a className={`${TAG_CLASS[tone]} hover:underline`} href={href}>
      <span className="sr-only">{lead} </span>
      {children}
    </a>
  );
}

function toPersonTone(name: string): Tone {
  const side = findKnownPerson(name)?.side;
  return side === 'US' ? 'us' : side === 'China' ? 'cn' : 'plain';
}

/** The US first, China second, as everywhere. */
const TONE_ORDER: readonly Tone[] = ['us', 'cn', 'plain'];
const MOST_ISSUES = 4;
const toIssueTone = (topic: IssueTopic): Tone => (topic === 'rare_earths' ? 'rare' : 'plain');

/** Issues that the kind itself does not already say. */
const toTaggedIssues = ({ kind, issues }: TimelineEntry): IssueTopic[] =>
  issues.filter((topic) => !(kind === 'rare_earth' && topic === 'rare_earths')).slice(0, MOST_ISSUES);

/** Who is said not to have been there: a tag among the delegates would seat them. */
function toAbsentSlugs({ facts }: TimelineEntry): Set<string> {
  const absent = facts.filter((fact) => fact.kind === 'delegation' && !fact.value.attended);
  return new Set(absent.flatMap(toPeopleOf).map(toSlug));
}

interface EntryTagsProps {
  entry: TimelineEntry;
  /** Names of the delegates by slug; other people wear no tag. */
  delegates: ReadonlyMap<string, string>;
  context: LinkContext;
}

export function EntryTags({ entry, delegates, context }: EntryTagsProps) {
  const absent = toAbsentSlugs(entry);
  const people = entry.people.flatMap((slug) => {
    const name = delegates.get(slug);
    return name && !absent.has(slug) ? [{ slug, name, tone: toPersonTone(name) }] : [];
  });
  const usFirst = people.toSorted((a, b) => TONE_ORDER.indexOf(a.tone) - TONE_ORDER.indexOf(b.tone));
  return (
    <>
      <FilterTag
        filterKey="kind"
        value={entry.kind}
        tone={toEntryTone(entry.kind, entry.sides)}
        context={context}
        lead="Kind:"
      >
        {kindsWords.entry[entry.kind].one}
      </FilterTag>
      {usFirst.map(({ slug, name, tone }) => (
        <FilterTag key={slug} filterKey="delegate" value={slug} tone={tone} context={context} lead="Names">
          {toShortName(name, findKnownPerson(name)?.side ?? '')}
        </FilterTag>
      ))}
      {toTaggedIssues(entry).map((topic) => (
        <FilterTag
          key={topic}
          filterKey="issue"
          value={topic}
          tone={toIssueTone(topic)}
          context={context}
          lead="Issue:"
        >
          {topicsWords.label[topic]}
        </FilterTag>
      ))}
      {entry.kind === 'talk_round' && entry.round && (
        <a className="link text-12 text-ink-2" href={roundPath(entry.round, context)}>
          Open the round<span className="sr-only">: {entry.title}</span>
        </a>
      )}
    </>
  );
}
