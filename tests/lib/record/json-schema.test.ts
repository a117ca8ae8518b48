import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listSchemaFiles } from '@/lib/record/json-schema';
import { readRecordFiles } from '../../support/record-facts';

describe('the JSON Schemas of the record', () => {
  it.each(listSchemaFiles())('$name is as npm run record:schema writes it', ({ name, text }) => {
    expect(readFileSync(`seeds/record/schema/${name}`, 'utf8')).toBe(text);
  });

  it('are named by every file', () => {
    const names = listSchemaFiles().map(({ name }) => `./schema/${name}`);
    for (const file of readRecordFiles()) expect(names, file.name).toContain(JSON.parse(file.text).$schema);
  });
});
