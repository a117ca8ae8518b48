/** Whose words a quotation is, as read: the speaker, the verb and how sure both are. */
import type { SpeakerMention } from './speaker';

export interface Attribution {
  form: 'after' | 'before' | 'colon';
  speaker: SpeakerMention;
  /** The verb's place in the article; quotations under one verb are one statement. */
  verb: { start: number; end: number };
  /** Verbs that name ("called it “…”") take a single word, the others ("said … “…”") do not. */
  isNaming: boolean;
  /** Whether the speaker stands right at the verb, and was not looked for further away. */
  isSure: boolean;
  /** "according to a readout": where the words are from, if nobody else is said to have said them. */
  isSource?: boolean;
}
