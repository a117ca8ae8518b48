import { ImageResponse } from 'next/og';
import { loadCardFonts } from '@/app/card-fonts';
import { today } from '@/app/clock';
import { CARD_SIZE, RoundCard } from '@/components/round/round-card';
import { getRound } from '@/lib/queries/get-round';
import { parseAsOf } from '@/lib/url/as-of';
import { toRoundView } from '@/lib/view/round-page';

/** A day's card changes only with a load; today's may change tomorrow. */
const CACHE = 'public, max-age=3600';

/**
 * The drawn card of a round as of the day in `asOf`. A route and not the `opengraph-image` convention, which is handed no
 * search parameters.
 */
export async function GET(request: Request, { params }: { params: Promise<{ round: string }> }): Promise<Response> {
  const { round } = await params;
  const { asOf } = parseAsOf(new URL(request.url).searchParams.get('asOf') ?? undefined, today());
  const known = await getRound(round, asOf);
  const view = known && toRoundView(known.facts, round);
  if (!view) return new Response('No such round was known on that day.\n', { status: 404 });
  return new ImageResponse(<RoundCard view={view} asOf={asOf} />, {
    ...CARD_SIZE,
    fonts: await loadCardFonts(),
    headers: { 'cache-control': CACHE },
  });
}
