/** Who speaks, and where a frame names who could. */
import type { SpeakerSide } from '@/lib/domain/vocabulary';

export interface Speaker {
  speaker: string;
  role: string | null;
  side: SpeakerSide;
  kind: 'person' | 'office' | 'unnamed' | 'outlet';
  /** Which pronoun can mean a person; absent where not known. */
  gender?: 'm' | 'f' | null;
}

/** A place in a frame that names a speaker; offsets count in the article. */
export interface SpeakerMention {
  start: number;
  end: number;
  /** Null for pronouns and bare "the spokesperson": settled from what came before. */
  speaker: Speaker | null;
  form: 'named' | 'he' | 'she' | 'they' | 'it' | 'bare';
  /** The words as written, without determiner. */
  words: string;
}
