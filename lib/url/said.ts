import { TALK_SIDES, type TalkSide } from '@/lib/domain/entry-kind';

/** Whose words a round's page shows, from its address; what does not fit is ignored and named. */
export function parseSaid(text: string | undefined): { side: TalkSide | null; ignored: string[] } {
  const side = TALK_SIDES.find((one) => one === text?.toLowerCase()) ?? null;
  return { side, ignored: text && side === null ? [`said=${text.slice(0, 60)}`] : [] };
}
