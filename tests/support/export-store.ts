import type { Store } from '@/lib/store/client';

/** Every row of every table but the migrations', sorted: the same text for the same content, however it got there. */
export async function exportStore(store: Store): Promise<string> {
  const tables = await store.$queryRaw<{ name: string }[]>`
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_prisma%' ORDER BY name`;
  const parts: string[] = [];
  for (const { name } of tables) {
    const rows = await store.$queryRawUnsafe<object[]>(`SELECT * FROM "${name}"`);
    parts.push(`== ${name}`, ...rows.map((row) => JSON.stringify(row)).sort());
  }
  return parts.join('\n');
}

/** How many rows each table has. */
export async function countRows(store: Store): Promise<Record<string, number>> {
  const text = await exportStore(store);
  const sections = text.split('== ').slice(1);
  return Object.fromEntries(sections.map((section) => [section.split('\n')[0], section.trim().split('\n').length - 1]));
}
