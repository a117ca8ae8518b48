import { readCardDay, toCardResponse } from '@/app/card-response';
import { TariffCard } from '@/components/card/tariff-card';
import { TruceCard } from '@/components/card/truce-card';
import { WordsCard } from '@/components/card/words-card';
import type { CivilDay } from '@/lib/domain/civil-date';
import { openDatabase } from '@/lib/queries/database';
import { listDisagreements } from '@/lib/queries/list-disagreements';
import { listTimeline } from '@/lib/queries/list-timeline';
import { toChartSection } from '@/lib/view/chart-section';
import { toClockView } from '@/lib/view/clock-words';
import { parseSiteCardName, toSiteCard } from '@/lib/view/site-cards';
import { toTruceClock } from '@/lib/view/truce-clock';

/** The card of a page by its name; null for a name that is none of ours. */
async function drawCard(name: string, asOf: CivilDay) {
  const { facts, articles } = await listTimeline(asOf);
  if (name === 'tariffs') return <TariffCard section={toChartSection(facts, asOf, undefined)} asOf={asOf} />;
  if (name === 'truce') return <TruceCard clock={toClockView(toTruceClock(facts, asOf), facts)} asOf={asOf} />;
  const card = parseSiteCardName(name);
  if (!card) return null;
  const { disagreements } = await listDisagreements(await openDatabase(), asOf);
  const known = { facts, articleCount: articles.length, disagreementCount: disagreements.length, asOf };
  return <WordsCard words={toSiteCard(card, known)} asOf={asOf} />;
}

/** The drawn cards of pages about many things: `/cards/tariffs.png?asOf=2025-06-09`. */
export async function GET(request: Request, { params }: { params: Promise<{ card: string }> }): Promise<Response> {
  const [, name = ''] = /^([a-z-]+)\.png$/.exec((await params).card) ?? [];
  return toCardResponse(await drawCard(name, readCardDay(request)));
}
