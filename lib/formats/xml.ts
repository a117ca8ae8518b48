/** Text that may stand in XML. */

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** XML 1.0 has no way to write these, escaped or not: control characters, lone surrogates, two non-characters. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Text for an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** `<name a="b">content</name>`, or `<name a="b"/>` without content. Content must be escaped by then; attributes are escaped here. */
export function toElement(name: string, attributes: Attributes, content = ''): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const head = `<${name}${pairs.join('')}`;
  return content ? `${head}>${content}</${name}>` : `${head}/>`;
}
