import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type RunningServer = {
  /** For instance http://localhost:41234, without a slash at the end. */
  address: string;
  stop(): Promise<void>;
};

const program = fileURLToPath(new URL('../serve.js', import.meta.url));

/** Starts the built server on a free port and waits until it answers. Throws with its output if it ends instead. */
export async function startServer(): Promise<RunningServer> {
  const server = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /http:\/\/\S+/.exec(output);
      if (found) resolve(found[0]);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', () => reject(new Error(`The server ended before it listened:\n${output}`)));
  });
  return {
    address,
    async stop() {
      if (server.exitCode !== null) return;
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
