import { type ChildProcess, spawn } from 'node:child_process';

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

/** Starts a command of lib/cli as a process of its own. */
export function startCommand(
  name: string,
  args: readonly string[],
  databaseUrl: string,
): { child: ChildProcess; ended: Promise<Ended> } {
  return start(process.execPath, ['--import', 'tsx', `lib/cli/${name}.ts`, ...args], databaseUrl);
}

/** The same with files limited to `kilobytes`, which is how a full disk looks to it. */
export function startOnFullDisk(kilobytes: number, name: string, args: readonly string[], databaseUrl: string) {
  const script = `ulimit -f ${kilobytes}; exec "$@"`;
  const command = [process.execPath, '--import', 'tsx', `lib/cli/${name}.ts`, ...args];
  return start('bash', ['-c', script, 'bash', ...command], databaseUrl);
}

function start(program: string, args: string[], databaseUrl: string) {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  return { child, ended };
}
