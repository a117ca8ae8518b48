/**
 * A local store keeps one connection. The libSQL client hands its connection to each transaction and opens a new one after it,
 * and the old ones are never closed (libsql-client-ts #350, libsql-js #230): two open files and a page cache more for every
 * article that is loaded, until the system gives out no more. Here a transaction runs on the client's own connection. That is safe because
 * Prisma's adapter lets nothing else through while a transaction runs.
 */
import { PrismaLibSql } from '@prisma/adapter-libsql';

type Client = ReturnType<PrismaLibSql['createClient']>;
type Transaction = Awaited<ReturnType<Client['transaction']>>;

/** Prisma's adapter for libSQL, with one connection for a file. A server's connections are the server's. */
export class OneConnectionLibSql extends PrismaLibSql {
  override createClient(config: Parameters<PrismaLibSql['createClient']>[0]): Client {
    const client = super.createClient(config);
    if (client.protocol === 'file') client.transaction = () => beginOn(client);
    return client;
  }
}

async function beginOn(client: Client): Promise<Transaction> {
  await client.execute('BEGIN DEFERRED');
  let isOver = false;
  const end = async (statement: 'COMMIT' | 'ROLLBACK') => {
    isOver = true;
    await client.execute(statement);
  };
  return {
    execute: (statement) => client.execute(statement),
    commit: async () => {
      try {
        await end('COMMIT');
      } catch (error) {
        // The connection lives on, so a transaction that can't be ended well must not stay open on it.
        await undo(client);
        throw error;
      }
    },
    rollback: () => end('ROLLBACK'),
    close: () => {
      if (!isOver) void end('ROLLBACK');
    },
    get closed() {
      return isOver;
    },
    batch: refuse,
    executeMultiple: refuse,
  };
}

/** Rolls back what is still open; SQLite has often done so itself by then. */
async function undo(client: Client): Promise<void> {
  try {
    await client.execute('ROLLBACK');
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('no transaction is active')) throw error;
  }
}

/** Prisma asks for neither, and the client's own would end the transaction. */
function refuse(): never {
  throw new Error('a transaction runs one statement at a time');
}
