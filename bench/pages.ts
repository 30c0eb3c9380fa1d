// Pages under readers without pause: requests a second, response times and the server's memory, for a number of
// readers that each ask for the next page as soon as they have the last. One run is of the same few addresses, the
// other of addresses that nobody has asked for before, which nothing kept can help.
//
//   node bench/pages.ts [SECONDS [READERS]]
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../apps/web/serve.js', import.meta.url));
const seconds = Number(process.argv[2] ?? 20);
const readers = Number(process.argv[3] ?? 20);

const pages = ['/', '/exempel/illustration-2026', '/exempel/lund-2015', '/typfall', '/parametrar'];
let asked = 0;
/** The discount rate is moved a little further for each request. */
const newPages = () => {
  const page = pages[asked % pages.length] ?? '/';
  asked += 1;
  return page.startsWith('/exempel') ? `${page}?discountRate=${(asked / 1e5).toFixed(5)}` : `${page}?n=${asked}`;
};
const samePages = () => pages[(asked += 1) % pages.length] ?? '/';

const server = spawn(process.execPath, [program], {
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise<string>((resolve, reject) => {
  server.stdout.on('data', (text: Buffer) => {
    const found = /http:\/\/\S+/u.exec(text.toString());
    if (found) resolve(found[0]);
  });
  server.once('exit', () => reject(new Error('The server ended before it listened')));
});
const agent = new Agent({ keepAlive: true, maxSockets: readers });

/** Milliseconds and bytes of one answer. */
function read(path: string): Promise<{ readonly time: number; readonly bytes: number }> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(address + path, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => {
        if (response.statusCode === 200) resolve({ time: performance.now() - start, bytes });
        else reject(new Error(`${path} answered ${String(response.statusCode)}`));
      });
    }).on('error', reject);
  });
}

/** Resident memory of the server, MB. Linux only. */
function memory(): number {
  const status = readFileSync(`/proc/${String(server.pid)}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024;
}

async function run(name: string, next: () => string): Promise<void> {
  const times: number[] = [];
  let bytes = 0;
  const start = performance.now();
  const reader = async (): Promise<void> => {
    while (performance.now() - start < seconds * 1000) {
      const answer = await read(next());
      times.push(answer.time);
      bytes += answer.bytes;
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
  const elapsed = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  process.stdout.write(
    `${name}: ${(times.length / elapsed).toFixed(0)} pages/s, median ${at(0.5)} ms, p95 ${at(0.95)} ms, ` +
      `${(bytes / times.length / 1024).toFixed(0)} kB a page, peak memory ${memory().toFixed(0)} MB\n`,
  );
}

try {
  await run(`${readers} readers, same addresses`, samePages);
  await run(`${readers} readers, new addresses`, newPages);
} finally {
  server.kill();
}
