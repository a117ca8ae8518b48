/** `npm run record:schema`: writes the JSON Schemas of the record's files. Wires the disk; the schemas are made in json-schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSchemaFiles } from '@/lib/record/json-schema';

const FOLDER = join('seeds', 'record', 'schema');

mkdirSync(FOLDER, { recursive: true });
for (const { name, text } of listSchemaFiles()) {
  writeFileSync(join(FOLDER, name), text);
  console.log(join(FOLDER, name));
}
