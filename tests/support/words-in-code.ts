/** Finds text that a reader would see standing in code instead of in lib/words. Syntax is read by swc, not guessed at. */
import { parseSync } from '@swc/core';

type Node = { type?: string; [key: string]: unknown };

/** Attributes that hold no text for readers. */
const MUTE_ATTRIBUTES =
  /^(className|id|key|href|type|name|rel|role|lang|dir|method|action|scope|look|align|style|d|fill|data-.*|aria-(?:labelledby|describedby|controls|current|hidden|live|haspopup))$/;

/** Words that stand in nearly every sentence and in no class list. */
const SENTENCE_WORD =
  /(?:^|\s)(?:of|the|to|in|on|by|is|are|and|or|no|not|with|from|was|were|what|how|this|that)(?:\s|$)/i;
const LABEL = /^[A-Z][a-z]+(?:[ ,.:;’–-]|$)/;

/** Whether a string is meant to be read: a label with a capital, or words with a small word between them. */
function isForReaders(text: string): boolean {
  const words = text.trim();
  if (!/\p{L}{2}/u.test(words)) return false;
  return LABEL.test(words) || (/\p{L} \p{L}/u.test(words) && SENTENCE_WORD.test(words));
}

const nameOf = (value: unknown): string => {
  const { value: name, property } = (value ?? {}) as { value?: unknown; property?: unknown };
  return typeof name === 'string' ? name : property ? nameOf(property) : '';
};

/** Text that the site never shows: types, imports, thrown errors, attributes of the page's machinery. */
function isMute(node: Node): boolean {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'TsTypeAliasDeclaration':
    case 'TsInterfaceDeclaration':
    case 'TsTypeAnnotation':
    case 'TsLiteralType':
      return true;
    case 'NewExpression':
      return /Error$/.test(nameOf(node.callee));
    case 'JSXAttribute':
      return MUTE_ATTRIBUTES.test(nameOf(node.name));
    default:
      return false;
  }
}

/** The text of one node, where it is one that a reader would see. */
function readText(node: Node): string | null {
  if (node.type === 'JSXText') return /\p{L}{2}/u.test(String(node.value)) ? String(node.value).trim() : null;
  if (node.type === 'StringLiteral') return isForReaders(String(node.value)) ? String(node.value) : null;
  if (node.type !== 'TemplateLiteral') return null;
  const text = (node.quasis as { cooked: string }[]).map(({ cooked }) => cooked).join('…');
  return isForReaders(text) ? text : null;
}

function collect(value: unknown, found: string[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const node = value as Node;
  if (isMute(node)) return;
  const text = readText(node);
  if (text) found.push(text);
  for (const child of Object.values(node)) collect(child, found);
}

/** The names under which a file of the catalogue keeps its words, nested ones too; ids with hyphens are keys of data. */
export function listKeys(source: string): string[] {
  return collectKeys(parseSync(source, { syntax: 'typescript' }).body).filter((key) => /^[A-Za-z]\w*$/.test(key));
}

function collectKeys(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(collectKeys);
  if (value === null || typeof value !== 'object') return [];
  const node = value as Node;
  const own = node.type === 'KeyValueProperty' ? [nameOf(node.key)] : [];
  return [...own, ...Object.values(node).flatMap(collectKeys)];
}

/**
 * @param source the code of a .ts or .tsx file
 * @returns the texts for readers in it, in their order
 */
export function listWordsInCode(source: string): string[] {
  const found: string[] = [];
  collect(parseSync(source, { syntax: 'typescript', tsx: true }).body, found);
  return found;
}
