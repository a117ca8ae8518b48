import type { EntryKind, TalkSide } from '@/lib/domain/entry-kind';
import type { SpeakerSide } from '@/lib/domain/vocabulary';

/** What a colour stands for: a side, the truce, rare earths, or nothing in particular. */
export type Tone = 'us' | 'cn' | 'truce' | 'rare' | 'plain';

/** Tailwind reads class names from the source, so each is written out. */
export const DOT_CLASS: Record<Tone, string> = {
  us: 'bg-us',
  cn: 'bg-cn',
  truce: 'bg-truce',
  rare: 'bg-rare',
  plain: 'bg-ink-3',
};
export const TAG_CLASS: Record<Tone, string> = {
  us: 'tag tag-us',
  cn: 'tag tag-cn',
  truce: 'tag tag-truce',
  rare: 'tag tag-rare',
  plain: 'tag',
};
export const BORDER_CLASS: Record<Tone, string> = {
  us: 'border-us',
  cn: 'border-cn',
  truce: 'border-truce',
  rare: 'border-rare',
  plain: 'border-rule-2',
};

/** The colour of a side; plain when several act, or none of the two. */
function toSideTone(sides: readonly TalkSide[]): Tone {
  if (sides.length !== 1) return 'plain';
  return sides[0] === 'us' ? 'us' : sides[0] === 'china' ? 'cn' : 'plain';
}

export function toSpeakerTone(side: SpeakerSide): Tone {
  return side === 'US' ? 'us' : side === 'China' ? 'cn' : 'plain';
}

/** The colour of an entry: by its kind, and by its side where the kind has no colour of its own. */
export function toEntryTone(kind: EntryKind, sides: readonly TalkSide[]): Tone {
  if (kind === 'talk_round' || kind === 'truce') return 'truce';
  return kind === 'rare_earth' ? 'rare' : toSideTone(sides);
}
