/** JSON Schemas of the record's files, so that editors check and complete them while a person types. */
import { z } from 'zod';
import { aboutFileSchema, recordFileSchema } from './schema';

/** File name under seeds/record/schema and its text, ready to be written. */
export function listSchemaFiles(): { name: string; text: string }[] {
  const files = { 'record-file.schema.json': recordFileSchema, 'about.schema.json': aboutFileSchema };
  return Object.entries(files).map(([name, schema]) => ({
    name,
    text: `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', reused: 'ref' }), null, 2)}\n`,
  }));
}
