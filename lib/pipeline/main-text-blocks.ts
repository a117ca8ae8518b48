/** The text of a piece of HTML as a reader sees it: a paragraph per block, a blank line between two, white space as it is shown. */

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY DD DIV DL DT FIELDSET H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** What is no part of the article's words: code, controls, pictures with their captions, asides. */
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS FIGURE FIGCAPTION PICTURE VIDEO AUDIO FORM BUTTON SELECT TEXTAREA INPUT NAV ASIDE FOOTER'.split(
    ' ',
  ),
);
const ELEMENT = 1;
const TEXT = 3;

/** @param root whose text is wanted; it is not changed. The walk keeps its own stack, so depth costs no call */
export function toBlockText(root: Node): string {
  const blocks: string[] = [];
  let open = '';
  const close = () => {
    const block = open.replace(/[^\S\n]*\n[^\S\n]*/g, '\n').trim();
    if (block) blocks.push(block);
    open = '';
  };
  for (const step of walk(root)) {
    if (step === 'block') close();
    else open += step.text;
  }
  close();
  return blocks.join('\n\n');
}

type Step = 'block' | { text: string };

/** Text and block borders in the order of the document. */
function* walk(root: Node): Generator<Step> {
  const stack: (Node | Step)[] = [root];
  while (stack.length > 0) {
    const next = stack.pop();
    if (next === undefined) return;
    if (next === 'block' || !('nodeType' in next)) yield next;
    else stack.push(...unfold(next).reverse());
  }
}

function unfold(node: Node): (Node | Step)[] {
  if (node.nodeType === TEXT) return [{ text: (node.textContent ?? '').replace(/\s+/g, ' ') }];
  if (node.nodeType !== ELEMENT) return [];
  const name = node.nodeName.toUpperCase();
  if (LEFT_OUT.has(name)) return [];
  if (name === 'BR') return [{ text: '\n' }];
  const children: (Node | Step)[] = Array.from(node.childNodes);
  if (name === 'LI') children.unshift({ text: '• ' });
  return BLOCKS.has(name) ? ['block', ...children, 'block'] : children;
}
