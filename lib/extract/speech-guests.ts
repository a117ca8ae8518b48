/** Guests named in an aside between a subject and its verb of saying: they do not speak. */
import { cuePattern } from '@/lib/text/cue-pattern';
import type { SpeakerMention } from './speaker';
import type { Frame } from './speech-frames';

/** "Xi, meeting Spain’s prime minister, Pedro Sánchez, in Beijing on Friday, said": not the guest, but whose aside names him. */
export function hostOf(
  frame: Frame,
  guest: SpeakerMention,
  candidates: readonly SpeakerMention[],
): SpeakerMention | null {
  const from = Math.max(0, guest.start - frame.start - 120);
  const aside = WITH_GUEST.exec(frame.outside.slice(from, guest.start - frame.start));
  const at = aside ? frame.start + from + aside.index : -1;
  return candidates.find(({ end }) => at >= end && at - end <= 1) ?? null;
}
const WITH_GUEST = cuePattern(
  /,\s(?:meeting|receiving|hosting|visiting|welcoming|greeting|addressing|flanked\sby|accompanied\sby|joined\sby|(?:speaking|standing|sitting)\s(?:to|with|beside|next\sto|alongside))\s[^;:]{0,90}$/i,
);
