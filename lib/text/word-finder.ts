/**
 * Tells at once of many lists of words which of them have a word in a text: one walk over the text, however many words there are
 * (Aho and Corasick, "Efficient string matching: an aid to bibliographic search", Communications of the ACM 18(6), 1975).
 */
import { BLANK_CODE, BLANK_SYMBOL, isDoubtful, SYMBOLS, toSymbolNumber } from './small-alphabet';

const ROOT = 0;
const EMPTY_ROW: readonly number[] = Array.from({ length: SYMBOLS }, () => ROOT);

export class WordFinder {
  /** How many whole numbers hold one bit per list. */
  readonly width: number;
  /**
   * Where each symbol leads from each state, row by row. A state is what has been read so far of the words; short beginnings come
   * first, so that the rows most in use lie together.
   */
  readonly #next: Uint16Array | Int32Array;
  /** For each state the number of its group in `#groups`; 0 where no word ends. */
  readonly #groupAt: Uint16Array | Int32Array;
  /** Lists that have a word ending in the same state. */
  readonly #groups: readonly (readonly number[])[];
  /** The last walk that met each group: what a text holds twice is noted once. */
  readonly #metIn: Uint32Array;
  #walk = 0;

  /** @param lists words in the small alphabet, none of them empty */
  constructor(lists: readonly (readonly string[])[]) {
    this.width = Math.ceil(lists.length / 32);
    const tree = toTree(lists);
    completeTree(tree);
    const Numbers = tree.endings.length < 2 ** 16 ? Uint16Array : Int32Array;
    this.#next = Numbers.from(tree.next);
    const groups: (readonly number[])[] = [[]];
    this.#groupAt = Numbers.from(tree.endings.map((ending) => (ending ? groups.push([...ending]) - 1 : 0)));
    this.#groups = groups;
    this.#metIn = new Uint32Array(groups.length);
  }

  /** Sets in `bits`, from `from` on, the bit of each list that has a word in the text: all of them where a letter leaves it in doubt. */
  mark(text: string, bits: Int32Array, from: number): void {
    // Fields are read once: this loop goes over every character of every sentence.
    const [next, groupAt, metIn] = [this.#next, this.#groupAt, this.#metIn];
    const walk = ++this.#walk;
    const { length } = text;
    bits.fill(0, from, from + this.width);
    let state = next[BLANK_SYMBOL] ?? ROOT;
    for (let at = 0; at <= length; at++) {
      const code = at < length ? text.charCodeAt(at) : BLANK_CODE;
      if (isDoubtful(code)) {
        bits.fill(-1, from, from + this.width);
        return;
      }
      state = next[state * SYMBOLS + toSymbolNumber(code)] ?? ROOT;
      const group = groupAt[state] ?? 0;
      if (group === 0 || metIn[group] === walk) continue;
      metIn[group] = walk;
      setBits(this.#groups[group] ?? [], bits, from);
    }
  }
}

function setBits(lists: readonly number[], bits: Int32Array, from: number): void {
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i] ?? 0;
    const at = from + (list >>> 5);
    bits[at] = (bits[at] ?? 0) | (1 << (list & 31));
  }
}

interface Tree {
  next: number[];
  /** Lists with a word that ends in a state. */
  endings: (Set<number> | undefined)[];
}

/** All words as one tree of their beginnings, the shortest first. */
function toTree(lists: readonly (readonly string[])[]): Tree {
  const tree: Tree = { next: [...EMPTY_ROW], endings: [undefined] };
  let open = lists.flatMap((words, list) => words.map((word) => ({ word, list, state: ROOT })));
  for (let depth = 0; open.length > 0; depth++) {
    for (const branch of open) {
      branch.state = growTree(tree, branch.state, toSymbolNumber(branch.word.charCodeAt(depth)));
      if (branch.word.length === depth + 1) addEnding(tree, branch.state, [branch.list]);
    }
    open = open.filter(({ word }) => word.length > depth + 1);
  }
  return tree;
}

/** The state to which the symbol leads, made if need be. */
function growTree({ next, endings }: Tree, state: number, symbol: number): number {
  const at = state * SYMBOLS + symbol;
  if (next[at] !== ROOT) return next[at] ?? ROOT;
  next[at] = endings.push(undefined) - 1;
  for (const root of EMPTY_ROW) next.push(root);
  return endings.length - 1;
}

function addEnding({ endings }: Tree, state: number, lists: Iterable<number>): void {
  const ending = endings[state] ?? new Set<number>();
  for (const list of lists) ending.add(list);
  endings[state] = ending;
}

/** Gives every state a way on for every symbol: that of the longest ending of what was read which begins a word itself. */
function completeTree(tree: Tree): void {
  const { next, endings } = tree;
  const shorter = new Int32Array(endings.length);
  // States are numbered by length, so a shorter one is whole before a longer one needs it.
  for (let state = ROOT; state < endings.length; state++) {
    const fallback = shorter[state] ?? ROOT;
    const inherited = endings[fallback];
    if (inherited && fallback !== state) addEnding(tree, state, inherited);
    for (let symbol = 0; symbol < SYMBOLS; symbol++) {
      const at = state * SYMBOLS + symbol;
      const child = next[at] ?? ROOT;
      const way = state === ROOT ? ROOT : (next[fallback * SYMBOLS + symbol] ?? ROOT);
      if (child === ROOT) next[at] = way;
      else shorter[child] = way;
    }
  }
}
