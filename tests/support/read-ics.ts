/** A strict reader of RFC 5545 content lines, apart from the code that writes them. */

export interface IcsComponent {
  name: string;
  /** Value by property name with its parameters: `DTSTART;VALUE=DATE`. */
  properties: Map<string, string>;
  components: IcsComponent[];
}

/** Logical lines: every physical one ends in CRLF and has at most 75 octets; those that begin with a space continue the last. */
export function unfoldIcs(text: string): string[] {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  const lines: string[] = [];
  for (const line of text.slice(0, -2).split('\r\n')) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line end in ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`${Buffer.byteLength(line)} octets: ${line}`);
    if (line.startsWith(' ')) lines.push(`${lines.pop() ?? ''}${line.slice(1)}`);
    else lines.push(line);
  }
  return lines;
}

/** The calendar as a tree. */
export function readIcs(text: string): IcsComponent {
  const root: IcsComponent = { name: '', properties: new Map(), components: [] };
  const open = [root];
  for (const line of unfoldIcs(text)) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
    if (!name) throw new Error(`no content line: ${line}`);
    const parent = open.at(-1) ?? root;
    if (name === 'BEGIN') {
      const component = { name: value, properties: new Map(), components: [] };
      parent.components.push(component);
      open.push(component);
    } else if (name === 'END') {
      if (open.pop()?.name !== value) throw new Error(`END:${value} closes another component`);
    } else if (parent.properties.has(name)) throw new Error(`${name} stands twice`);
    else parent.properties.set(name, value);
  }
  const [calendar, ...others] = root.components;
  if (!calendar || others.length > 0 || open.length !== 1) throw new Error('not one calendar');
  return calendar;
}

/** A TEXT value without its escapes. */
export function unescapeIcs(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
