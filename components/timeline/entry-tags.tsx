import { kindsWords } from '@words/kinds';
import { timelineListWords } from '@words/timeline-list';
import { topicsWords } from '@words/topics';
import type { ReactNode } from 'react';
import { findKnownPerson } from '@/lib/domain/people';
import { toSlug } from '@/lib/domain/slug';
import type { IssueTopic } from '@/lib/domain/vocabulary';
import { NO_FILTERS, toFilterQuery, toggleValue } from '@/lib/url/filter-state';
import type { FilterKey } from '@/lib/url/filters';
import { type LinkContext, roundPath, timelinePath } from '@/lib/url/links';
import { toPeopleOf } from '@/lib/view/entry-subjects';
import { toShortName } from '@/lib/view/round-words';
import type { TimelineEntry } from '@/lib/view/timeline-entry';
import type { Phrase as Pieces } from '@/lib/words/phrase';
import { Phrase } from '../frame/phrase';
import { readOut } from '../frame/read-out';
import { TAG_CLASS, type Tone, toEntryTone } from './tones';

interface TagProps {
  filterKey: FilterKey;
  value: string;
  tone: Tone;
  context: LinkContext;
  /** The words, with what is read out only so that the link says where it leads. */
  of: Pieces<ReactNode>;
}

const { tag: tagWords, openRound } = timelineListWords;
const hidden = { hidden: readOut };

/** A word or two that classify an entry, and lead to all entries of that class. */
function FilterTag({ filterKey, value, tone, context, of }: TagProps) {
  const href = timelinePath(context, toFilterQuery(toggleValue(NO_FILTERS, filterKey, value)));
  return (
    <a className={`${TAG_CLASS[tone]} hover:underline`} href={href}>
      <Phrase of={of} />
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
        of={tagWords.kind(kindsWords.entry[entry.kind].one, hidden)}
        context={context}
      />
      {usFirst.map(({ slug, name, tone }) => (
        <FilterTag
          key={slug}
          filterKey="delegate"
          value={slug}
          tone={tone}
          of={tagWords.delegate(toShortName(name, findKnownPerson(name)?.side ?? ''), hidden)}
          context={context}
        />
      ))}
      {toTaggedIssues(entry).map((topic) => (
        <FilterTag
          key={topic}
          filterKey="issue"
          value={topic}
          tone={toIssueTone(topic)}
          of={tagWords.issue(topicsWords.label[topic], hidden)}
          context={context}
        />
      ))}
      {entry.kind === 'talk_round' && entry.round && (
        <a className="link text-12 text-ink-2" href={roundPath(entry.round, context)}>
          <Phrase of={openRound(entry.title, hidden)} />
        </a>
      )}
    </>
  );
}
