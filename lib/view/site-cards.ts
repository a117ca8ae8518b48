/** The cards of pages about many things, each from the facts of its day. */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyFact } from '@/lib/domain/fact';
import { PARTIES } from '@/lib/domain/vocabulary';
import { type CardFigure, type CardWords, toCount } from './card-words';
import { toClockView } from './clock-words';
import { listDelegates } from './delegate-list';
import { listIssueSummaries } from './issue-list';
import { toSupplyShare } from './rare-earth-excerpt';
import { toLedgerRows } from './rare-earth-ledger';
import { toRareEarthStatus } from './rare-earth-status';
import { toRateCells } from './rate-cells';
import { toPercentWords } from './rate-words';
import { listRoundSummaries } from './round-list';
import { listDocuments } from './source-list';
import { toTariffSeries } from './tariff-series';
import { toTimelineEntries } from './timeline-entries';
import { toTruceClock } from './truce-clock';

/** What is known by a card's day. */
export interface CardKnowledge {
  facts: readonly AnyFact[];
  articleCount: number;
  disagreementCount: number;
  asOf: CivilDay;
}

const TALKS = 'The US–China trade talks';
const PARTY_TONES = { US: 'us', China: 'cn' } as const;
const PARTY_WORDS = { US: 'US on Chinese goods', China: 'China on US goods' } as const;
const SHORT_RATE = 8;

/** Headline rates short enough to be figures; words such as "triple digits" are none. */
function toRateFigures({ facts, asOf }: CardKnowledge): CardFigure[] {
  return toRateCells(facts, toTariffSeries(facts, asOf)).flatMap(({ party, rateWords }) =>
    rateWords && rateWords.length <= SHORT_RATE
      ? [{ figure: rateWords, words: PARTY_WORDS[party], tone: PARTY_TONES[party] }]
      : [],
  );
}

function toOverview(known: CardKnowledge): CardWords {
  const clock = toClockView(toTruceClock(known.facts, known.asOf), known.facts);
  const days: CardFigure[] = clock.figure ? [{ figure: clock.figure, words: clock.caption, tone: 'truce' }] : [];
  return {
    eyebrow: TALKS,
    title: 'Every number opens its source',
    lead: null,
    figures: [...days, ...toRateFigures(known)],
  };
}

function toTimeline({ facts, articleCount, asOf }: CardKnowledge): CardWords {
  const entries = toTimelineEntries(facts).filter((entry) => entry.firstDay <= asOf);
  return {
    eyebrow: TALKS,
    title: 'Timeline',
    lead: 'Every round, rate, rare-earth event and statement, by month, each with its sentence.',
    figures: [
      toCount(entries.length, 'entry', 'entries', 'truce'),
      toCount(entries.filter(({ kind }) => kind === 'talk_round').length, 'round or meeting', 'rounds and meetings'),
      toCount(articleCount, 'article read sentence by sentence', 'articles read sentence by sentence'),
    ],
  };
}

function toRounds({ facts }: CardKnowledge): CardWords {
  const rounds = listRoundSummaries(facts);
  const talks = rounds.filter(({ format }) => format === 'talks');
  return {
    eyebrow: TALKS,
    title: 'Rounds',
    lead: [...new Set(talks.map(({ place }) => place))].join(', ') || null,
    figures: [
      toCount(talks.length, 'round of talks', 'rounds of talks', 'truce'),
      toCount(rounds.length - talks.length, 'other meeting', 'meetings, calls and summits'),
    ],
  };
}

function toDelegates({ facts }: CardKnowledge): CardWords {
  const delegates = listDelegates(facts);
  return {
    eyebrow: TALKS,
    title: 'Delegates',
    lead: 'Who sat at the table on each side, in what role, and who was missing.',
    figures: PARTIES.map((party) => ({
      figure: String(delegates.filter(({ side }) => side === party).length),
      words: party === 'US' ? 'for the United States' : 'for China',
      tone: PARTY_TONES[party],
    })),
  };
}

function toIssues({ facts }: CardKnowledge): CardWords {
  return {
    eyebrow: TALKS,
    title: 'Issues',
    lead: 'What the talks are about, by the number of rounds at which a source names it.',
    figures: [toCount(listIssueSummaries(facts).length, 'issue', 'issues', 'truce')],
  };
}

function toRareEarths({ facts, asOf }: CardKnowledge): CardWords {
  const share = toSupplyShare(facts);
  const status = toRareEarthStatus(toLedgerRows(facts, asOf), asOf);
  return {
    eyebrow: TALKS,
    title: 'Rare earths',
    lead: status?.sentence ?? 'No source known by this day speaks of rare earths.',
    figures: share
      ? [{ figure: toPercentWords(share.percent), words: `China’s share of ${share.of ?? 'supply'}`, tone: 'rare' }]
      : [],
  };
}

function toSources({ facts, articleCount }: CardKnowledge): CardWords {
  return {
    eyebrow: TALKS,
    title: 'Sources',
    lead: 'The articles read sentence by sentence and the documents cited, from which every number comes.',
    figures: [
      toCount(articleCount, 'article', 'articles', 'truce'),
      toCount(listDocuments(facts).length, 'cited document', 'cited documents'),
    ],
  };
}

const toWords = (title: string, lead: string) => (): CardWords => ({ eyebrow: TALKS, title, lead, figures: [] });

const WRITERS = {
  overview: toOverview,
  timeline: toTimeline,
  rounds: toRounds,
  delegates: toDelegates,
  issues: toIssues,
  'rare-earths': toRareEarths,
  sources: toSources,
  disagreements: ({ disagreementCount }: CardKnowledge): CardWords => ({
    eyebrow: TALKS,
    title: 'Where sources disagree',
    lead: 'Every answer keeps its words and its sources; nothing is settled silently.',
    figures: [toCount(disagreementCount, 'question', 'questions answered differently', 'rare')],
  }),
  glossary: toWords('Glossary', 'What the words of tariffs, truces and export controls mean, with the law of each.'),
  search: toWords('Search', 'Facts, people, quotes and articles of the talks; every result opens its source.'),
  data: toWords('Data', 'Everything this site shows, as CSV, JSON, calendar and feeds, as of any day.'),
  method: toWords('Method', 'How facts are read, what confidence means, and what is left out.'),
  about: toWords('About', 'Who keeps this site, and how to report an error.'),
} as const;

export type SiteCardName = keyof typeof WRITERS;

/** The name of a card; null for none of ours. */
export function parseSiteCardName(text: string): SiteCardName | null {
  return Object.hasOwn(WRITERS, text) ? (text as SiteCardName) : null;
}

/** What the card of a page says on a day. */
export function toSiteCard(name: SiteCardName, known: CardKnowledge): CardWords {
  return WRITERS[name](known);
}
