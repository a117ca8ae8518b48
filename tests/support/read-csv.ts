/** A strict reader of RFC 4180, apart from the code that writes it: what does not fit throws. */

/** The records of a CSV text. Every line ends in CRLF; a quotation mark stands only in a quoted field. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      const field = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
      record.push(field.value);
      at = field.end;
      if (text[at] === ',') {
        at += 1;
        continue;
      }
      if (text.slice(at, at + 2) !== '\r\n')
        throw new Error(`no line end at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
      at += 2;
      break;
    }
    records.push(record);
  }
  return records;
}

function readPlain(text: string, start: number): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\r' && text[end] !== '\n') end += 1;
  const value = text.slice(start, end);
  if (value.includes('"')) throw new Error(`quotation mark in a plain field at ${start}`);
  return { value, end };
}

function readQuoted(text: string, start: number): { value: string; end: number } {
  let value = '';
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else return { value, end: at + 1 };
  }
  throw new Error(`quoted field without an end at ${start}`);
}

/** Records after the header, by the header's names; each must have as many fields. */
export function readCsvRows(text: string): Record<string, string>[] {
  const [header = [], ...records] = readCsv(text);
  return records.map((record) => {
    if (record.length !== header.length) throw new Error(`${record.length} fields under ${header.length} names`);
    return Object.fromEntries(header.map((name, index) => [name, record[index] ?? '']));
  });
}
