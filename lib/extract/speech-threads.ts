/**
 * Who "they", "it" and "the spokesperson" are: settled from the speakers named before, nearest first.
 */
import { cuePattern } from '@/lib/text/cue-pattern';
import { firstFrom } from '@/lib/text/span';
import type { Speaker, SpeakerMention } from './speaker';
import { toPlainCountry } from './speakers';
import type { Frame } from './speech-frames';

/** How many frames back a pronoun reaches. */
const REACH = 3;
/** How many speakers of a frame are looked at: more stand in no sentence that a person wrote. */
const NEAR = 30;

/** Remembers the speakers of the frames read so far. */
export class SpeakerThread {
  readonly #frames: { frame: Frame; mentions: SpeakerMention[] }[] = [];
  readonly #unnamed: Speaker[] = [];
  readonly #people: Speaker[] = [];

  /** Frames must come in the order of the text. */
  enter(frame: Frame, mentions: SpeakerMention[]): void {
    this.#frames.push({ frame, mentions });
    if (this.#frames.length > REACH + 1) this.#frames.shift();
  }

  /** Someone whose words were read: "the official" can mean them later. */
  remember(speaker: Speaker): void {
    if (speaker.kind === 'person') {
      this.#people.push(speaker);
      if (this.#people.length > 6) this.#people.shift();
      return;
    }
    this.#unnamed.push(speaker);
    if (this.#unnamed.length > 12) this.#unnamed.shift();
  }

  /** The speaker that a mention of the current frame means; null where nothing before it fits. */
  settle(mention: SpeakerMention): Speaker | null {
    if (mention.speaker) return mention.speaker;
    if (mention.form === 'he' || mention.form === 'she')
      return this.#settleOne(mention, mention.form === 'he' ? 'm' : 'f');
    if (mention.form === 'they') return this.#settleThey(mention);
    if (mention.form === 'it') return this.#settleIt(mention);
    return this.#settleBare(mention);
  }

  *#before(mention: SpeakerMention): Generator<{ frame: Frame; mentions: SpeakerMention[] }> {
    for (const { frame, mentions } of this.#frames.toReversed()) {
      const last = firstFrom(mentions, mention.start);
      yield { frame, mentions: mentions.slice(Math.max(0, last - NEAR), last) };
    }
  }

  /** The subject of a sentence shortly before, else whoever spoke last, of the pronoun's gender where it is known. */
  #settleOne(mention: SpeakerMention, gender: 'm' | 'f'): Speaker | null {
    const fits = (speaker: Speaker | null): speaker is Speaker =>
      (speaker?.kind === 'person' && (!speaker.gender || speaker.gender === gender)) ||
      (speaker?.kind === 'unnamed' && this.#unnamed.includes(speaker) && ONE_PERSON.test(speaker.role ?? ''));
    for (const { mentions } of this.#before(mention)) {
      const subject = mentions.find(({ speaker }) => fits(speaker))?.speaker;
      if (subject) return subject;
    }
    return this.#people.findLast(fits) ?? null;
  }

  #settleThey(mention: SpeakerMention): Speaker | null {
    for (const { mentions } of this.#before(mention)) {
      const people = new Map<string, Speaker>();
      for (const { speaker } of mentions) if (speaker?.kind === 'person') people.set(speaker.speaker, speaker);
      const group = mentions
        .map(({ speaker }) => speaker)
        .find((one) => one?.kind === 'unnamed' && /s\b/.test(`${one.speaker} ${one.role}`));
      if (group?.speaker.includes(' and ')) return group;
      if (people.size > 1) {
        const [first] = people.values();
        const speaker = [...people.keys()].join(' and ');
        return {
          speaker,
          role: group?.speaker ?? first?.role ?? null,
          side: group?.side ?? first?.side ?? 'other',
          kind: 'person',
        };
      }
      if (group) return group;
    }
    return null;
  }

  #settleIt(mention: SpeakerMention): Speaker | null {
    for (const { mentions } of this.#before(mention)) {
      const body = mentions.find(({ speaker }) => speaker?.kind === 'office' || speaker?.kind === 'outlet');
      if (body?.speaker) return body.speaker;
    }
    return null;
  }

  #settleBare(mention: SpeakerMention): Speaker | null {
    const head = mention.words.toLowerCase().split(' ').at(-1) ?? '';
    const stem = head.replace(/(?:person|man|woman|people)$/, '');
    const known = this.#unnamed.findLast(({ speaker, role }) => `${speaker} ${role}`.toLowerCase().includes(stem));
    if (COMMENTATOR.test(head))
      return known ?? { speaker: mention.words, role: head, side: 'analyst', kind: 'unnamed' };
    const institution = this.#institution(mention, HOUSE.exec(head)?.[0]) ?? this.#institution(mention);
    if (!SPOKESPERSON.test(head)) return known ?? (institution ? asDocument(institution.speaker, head) : null);
    if (institution?.isHere) return withHead(institution.speaker, mention.words);
    if (known) return known;
    return institution
      ? withHead(institution.speaker, mention.words)
      : { speaker: mention.words, role: head, side: 'other', kind: 'unnamed' };
  }

  /** The office, capital or government named last before the mention, in its own frame first. */
  #institution(mention: SpeakerMention, house?: string): { speaker: Speaker; isHere: boolean } | null {
    let isHere = true;
    for (const { frame, mentions } of this.#before(mention)) {
      const found = mentions.findLast(
        ({ speaker }) =>
          (speaker?.kind === 'office' || speaker?.kind === 'outlet') &&
          (!house || speaker.speaker.toLowerCase().includes(house)),
      );
      if (found?.speaker) {
        const after = frame.outside.slice(found.end - frame.start, found.end - frame.start + 12);
        const isGovernment = /^\sgovernment/.test(after);
        const name = toPlainCountry(found.words) + (isGovernment ? ' government' : '');
        return {
          speaker: found.speaker.kind === 'office' ? { ...found.speaker, speaker: name } : found.speaker,
          isHere,
        };
      }
      isHere = false;
    }
    return null;
  }
}

/** Someone without a name whom "he" can mean once they have spoken. */
const ONE_PERSON = cuePattern(/^(?:spokes(?:man|woman|person)|official|diplomat|adviser|executive)$/);
/** Those who speak for the institution named before them; commentators speak for nobody. */
/** "the ministry said": the ministry that was named, and not the country named since. */
const HOUSE = cuePattern(/^(?:ministry|department|embassy|commission)$/);
const SPOKESPERSON = cuePattern(/^(?:spokes\w+|officials?|diplomats?|negotiators?|sources?)$/);
const COMMENTATOR = cuePattern(/^(?:analysts?|economists?|traders?|experts?|strategists?|investors?)$/);

const withHead = (institution: Speaker, words: string): Speaker => ({
  speaker: `${institution.speaker.replace(/\s(?:ministry|department|embassy|government)$/i, (noun) => (words.toLowerCase().startsWith(noun.trim().toLowerCase()) ? '' : noun))} ${words}`,
  role: words.toLowerCase().split(' ').at(-1) ?? null,
  side: institution.side,
  kind: 'unnamed',
});

/** "The statement said", "the ministry said": the institution speaks. */
const asDocument = (institution: Speaker, head: string): Speaker | null =>
  /^(?:commentary|editorial|agency|newspaper)$/.test(head) && institution.kind !== 'outlet' ? null : institution;
