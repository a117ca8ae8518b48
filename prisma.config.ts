import { defineConfig } from 'prisma/config';

/** For Prisma's own commands (`generate`, `validate`, `format`). Migrations are applied by prisma/migrate.ts. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
