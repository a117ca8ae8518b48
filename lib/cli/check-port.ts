import { createServer } from 'node:net';
import { CommandError } from './settings';

const REASONS: Record<string, string> = {
  EADDRINUSE: 'is taken by another program; stop it or choose another with PORT=…',
  EACCES: 'may not be used by this user; choose one above 1023 with PORT=…',
};

/** @throws CommandError when no server can listen on the port */
export function checkPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ''];
      reject(reason ? new CommandError(`port ${port} ${reason}`) : error);
    });
    server.listen(port, () => server.close(() => resolve()));
  });
}
