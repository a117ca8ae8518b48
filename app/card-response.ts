import 'server-only';
import { drawnCardsWords } from '@words/drawn-cards';
import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import type { CivilDay } from '@/lib/domain/civil-date';
import { parseAsOf } from '@/lib/url/as-of';
import { CARD_SIZE } from '@/lib/view/card-size';
import { loadCardFonts } from './card-fonts';
import { today } from './clock';

/** A day's card changes only with a load; today's may change tomorrow. */
const CACHE = 'public, max-age=3600';

/** The day that a card's address asks for; today where it asks for none, or for what is no day. */
export function readCardDay(request: Request): CivilDay {
  return parseAsOf(new URL(request.url).searchParams.get('asOf') ?? undefined, today()).asOf;
}

/**
 * A drawn card as PNG, or 404 where there is nothing to draw. Cards are routes of their own and not files of the
 * `opengraph-image` convention, which is handed no search parameters and so no day.
 */
export async function toCardResponse(card: ReactElement | null): Promise<Response> {
  if (!card) return new Response(`${drawnCardsWords.nothing}\n`, { status: 404 });
  return new ImageResponse(card, {
    ...CARD_SIZE,
    fonts: await loadCardFonts(),
    headers: { 'cache-control': CACHE },
  });
}
