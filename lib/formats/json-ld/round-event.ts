/** A round as a schema.org Event: when and where, who sat there, and what tells of it. */
import { partiesWords } from '@words/parties';
import { toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact, CitedEvidence } from '@/lib/domain/fact';
import { PARTIES, type Party } from '@/lib/domain/vocabulary';
import type { Seat } from '@/lib/view/roster';
import { toRoundHeading } from '@/lib/view/round-list';
import type { RoundView } from '@/lib/view/round-page';
import { toRoundDescription } from '@/lib/view/round-words';
import { listDocuments } from '@/lib/view/source-list';
import type { JsonLd } from './json-ld-text';
import { type NewsSource, toNewsArticle } from './news-article';

interface EventInput {
  view: RoundView;
  articles: readonly NewsSource[];
  /** Whole addresses. */
  url: string;
  image: string;
  toArticleUrl: (id: string) => string;
}

function toPerson({ name, nativeName, role }: Seat, party: Party): JsonLd {
  return {
    '@type': 'Person',
    name,
    alternateName: nativeName,
    jobTitle: role,
    affiliation: { '@type': 'GovernmentOrganization', name: partiesWords.government[party] },
  };
}

/** The dates as far as they are stated: days, or the month alone. */
function toDates(date: string | null): JsonLd {
  if (!date) return {};
  const { precision, from, to } = toDateSpan(date);
  const isVague = precision === 'month' || precision === 'year';
  return isVague ? { startDate: date } : { startDate: from, endDate: to };
}

function toLocation({ summary }: RoundView): JsonLd | null {
  if (summary.format === 'video') return { '@type': 'VirtualLocation' };
  const { venue, country } = summary.fact?.value ?? {};
  return {
    '@type': 'Place',
    name: venue ?? summary.place,
    address: { '@type': 'PostalAddress', addressLocality: summary.place, addressCountry: country },
  };
}

const toCitedWork = ({ title, publisher, url, published }: CitedEvidence): JsonLd => ({
  '@type': 'CreativeWork',
  name: title,
  publisher: { '@type': 'Organization', name: publisher },
  url,
  datePublished: published,
});

function listTellers(facts: readonly AnyFact[], { articles, toArticleUrl }: EventInput): JsonLd[] {
  const ids = new Set(facts.flatMap((fact) => fact.claims.map(({ sourceId }) => sourceId)));
  const told = articles.filter(({ id }) => ids.has(id));
  return [
    ...told.map((article) => toNewsArticle(article, toArticleUrl(article.id))),
    ...listDocuments(facts).map(toCitedWork),
  ];
}

/** The round as an Event, with the articles and documents that tell of it. */
export function toRoundEvent(input: EventInput): JsonLd {
  const { view, url, image } = input;
  const { summary, roster } = view;
  const mode = summary.format === 'video' ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode';
  return {
    '@type': 'Event',
    name: `${summary.name}: ${toRoundHeading(summary)}`,
    description: toRoundDescription(view.facts),
    ...toDates(summary.date),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${mode}`,
    location: toLocation(view),
    attendee: PARTIES.flatMap((party) => roster[party].seated.map((seat) => toPerson(seat, party))),
    url,
    image,
    subjectOf: listTellers(view.facts, input),
  };
}
