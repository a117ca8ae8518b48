/** `npm run corrections:schema`: writes the JSON Schema of seeds/corrections.json, for editors. */
import { toCorrectionsSchema } from '@/lib/pipeline/corrections';
import { writeWhole } from './ingest-keep';

writeWhole('seeds', 'corrections.schema.json', `${JSON.stringify(toCorrectionsSchema(), null, 2)}\n`);
console.log('seeds/corrections.schema.json');
