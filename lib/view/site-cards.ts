/** The cards of pages about many things, each from the facts of its day. */
import { cardsWords } from '@words/cards';
import { partiesWords } from '@words/parties';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyFact } from '@/lib/domain/fact';
import { PARTIES } from '@/lib/domain/vocabulary';
import { listPlain } from '@/lib/words/list';
import { type CardFigure, type CardWords, PARTY_TONES, toCount } from './card-words';
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

const { counts } = cardsWords;
const SHORT_RATE = 8;

/** Headline rates short enough to be figures; words such as "triple digits" are none. */
function toRateFigures({ facts, asOf }: CardKnowledge): CardFigure[] {
  return toRateCells(facts, toTariffSeries(facts, asOf)).flatMap(({ party, rateWords }) =>
    rateWords && rateWords.length <= SHORT_RATE
      ? [{ figure: rateWords, words: partiesWords.levies[party], tone: PARTY_TONES[party] }]
      : [],
  );
}

function toOverview(known: CardKnowledge): CardWords {
  const clock = toClockView(toTruceClock(known.facts, known.asOf), known.facts);
  const days: CardFigure[] = clock.figure ? [{ figure: clock.figure, words: clock.caption, tone: 'truce' }] : [];
  return {
    eyebrow: cardsWords.talks,
    ...cardsWords.overview,
    lead: null,
    figures: [...days, ...toRateFigures(known)],
  };
}

function toTimeline({ facts, articleCount, asOf }: CardKnowledge): CardWords {
  const entries = toTimelineEntries(facts).filter((entry) => entry.firstDay <= asOf);
  return {
    eyebrow: cardsWords.talks,
    ...cardsWords.timeline,
    figures: [
      toCount(entries.length, counts.entries, 'truce'),
      toCount(entries.filter(({ kind }) => kind === 'talk_round').length, counts.roundsAndMeetings),
      toCount(articleCount, counts.articlesRead),
    ],
  };
}

function toRounds({ facts }: CardKnowledge): CardWords {
  const rounds = listRoundSummaries(facts);
  const talks = rounds.filter(({ format }) => format === 'talks');
  return {
    eyebrow: cardsWords.talks,
    ...cardsWords.rounds,
    lead: listPlain([...new Set(talks.map(({ place }) => place))]) || null,
    figures: [
      toCount(talks.length, counts.talks, 'truce'),
      toCount(rounds.length - talks.length, counts.otherMeetings),
    ],
  };
}

function toDelegates({ facts }: CardKnowledge): CardWords {
  const delegates = listDelegates(facts);
  const { title, lead, forSide } = cardsWords.delegates;
  return {
    eyebrow: cardsWords.talks,
    title,
    lead,
    figures: PARTIES.map((party) => ({
      figure: String(delegates.filter(({ side }) => side === party).length),
      words: forSide[party],
      tone: PARTY_TONES[party],
    })),
  };
}

function toIssues({ facts }: CardKnowledge): CardWords {
  return {
    eyebrow: cardsWords.talks,
    ...cardsWords.issues,
    figures: [toCount(listIssueSummaries(facts).length, counts.issues, 'truce')],
  };
}

function toRareEarths({ facts, asOf }: CardKnowledge): CardWords {
  const share = toSupplyShare(facts);
  const status = toRareEarthStatus(toLedgerRows(facts, asOf), asOf);
  const { title, nothing, share: shareOf } = cardsWords.rareEarths;
  return {
    eyebrow: cardsWords.talks,
    title,
    lead: status?.sentence ?? nothing,
    figures: share ? [{ figure: toPercentWords(share.percent), words: shareOf(share.of), tone: 'rare' }] : [],
  };
}

function toSources({ facts, articleCount }: CardKnowledge): CardWords {
  return {
    eyebrow: cardsWords.talks,
    ...cardsWords.sources,
    figures: [toCount(articleCount, counts.articles, 'truce'), toCount(listDocuments(facts).length, counts.documents)],
  };
}

const toWords = (words: Pick<CardWords, 'title' | 'lead'>) => (): CardWords => ({
  eyebrow: cardsWords.talks,
  ...words,
  figures: [],
});

const WRITERS = {
  overview: toOverview,
  timeline: toTimeline,
  rounds: toRounds,
  delegates: toDelegates,
  issues: toIssues,
  'rare-earths': toRareEarths,
  sources: toSources,
  disagreements: ({ disagreementCount }: CardKnowledge): CardWords => ({
    eyebrow: cardsWords.talks,
    ...cardsWords.disagreements,
    figures: [toCount(disagreementCount, counts.questions, 'rare')],
  }),
  glossary: toWords(cardsWords.glossary),
  search: toWords(cardsWords.search),
  data: toWords(cardsWords.data),
  method: toWords(cardsWords.method),
  about: toWords(cardsWords.about),
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
