import type { IssueTopic, Party } from '@/lib/domain/vocabulary';
import { countOf } from '../count';
import { joinSentences, toSentence } from '../sentences';
import { partiesWords } from './parties';
import { topicsWords } from './topics';

const STATEMENTS = { one: 'statement', other: 'statements' };

/** Pages about one thing in a sentence or two, for search engines and shared links. */
export const descriptionsWords = {
  round: 'A round of the US–China trade talks, with its sources.',
  comparison: {
    ofNone:
      'Two rounds of the US–China trade talks side by side: who stayed, joined and left, the issues, the rates before and after, and what came of each.',
    ofTwo: ({
      earlier,
      later,
      stayed,
      joined,
      left,
      issues,
    }: Record<'earlier' | 'later', string> & Record<'stayed' | 'joined' | 'left' | 'issues', number>) =>
      `${earlier}, beside ${later}: ${stayed} at both tables, ${joined} joined, ${left} not named again; ${countOf(issues, { one: 'issue', other: 'issues' })} on both.`,
  },
  /** Attendance comes as words: "9 rounds of talks, 2 other meetings". */
  delegate: ({
    name,
    role,
    side,
    attended,
    missed,
    statements,
  }: {
    name: string;
    role: string | null;
    side: Party;
    attended: string;
    missed: string | null;
    statements: number;
  }) =>
    joinSentences([
      `${name}${role ? `, ${role}` : ''}, for ${partiesWords.short[side]}: at ${attended} between the US and China${missed ? `; said to have missed ${missed}` : ''}.`,
      statements > 0 ? `${countOf(statements, STATEMENTS)} of theirs.` : null,
    ]),
  issue: (topic: IssueTopic, { rounds, statements, events }: Record<'rounds' | 'statements' | 'events', number>) =>
    `${topicsWords.label[topic]} in the US–China trade talks: named at ${countOf(rounds, { one: 'round', other: 'rounds' })}, ${countOf(statements, STATEMENTS)}, ${countOf(events, { one: 'event', other: 'events' })} in the cited record, each with its source.`,
  entry: ({
    title,
    line,
    date,
    sources,
    knownOn,
  }: Record<'title' | 'knownOn', string> & Record<'line' | 'date', string | null> & { sources: number }) =>
    joinSentences([
      toSentence(line ? `${title}. ${line}` : title),
      date && toSentence(date),
      `${countOf(sources, { one: 'source', other: 'sources' })}, known since ${knownOn}.`,
    ]),
};
