// Serves the built pages and prints their address. Settings, all optional:
//   PORT    port to listen on (3000; 0 takes a free one)
//   HOST    address to listen on (127.0.0.1: this machine only)
//   ORIGIN  the public address when another server stands in front, e.g. https://samnytta.example
import { createServer } from 'node:http';

// Carried by every answer; the content security policy is set per page in vite.config.ts.
// A stricter referrer policy would hide the origin of our own forms, which are refused without one.
const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'x-frame-options': 'DENY',
};

// A worker has a policy of its own, which comes with its script. The one that reads a table of people may run the
// compiled rules, and is let nowhere: what it has read cannot be sent.
const workers = '/_app/immutable/workers/';
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? '127.0.0.1';
const origin = process.env.ORIGIN ? new URL(process.env.ORIGIN) : undefined;

// The page handler reads these when it loads. It takes https for granted unless a header says otherwise.
const protocolHeader = 'x-forwarded-proto';
process.env.PROTOCOL_HEADER = protocolHeader;
process.env.BODY_SIZE_LIMIT ??= '512K';
const { handler } = await import(new URL('./build/handler.js', import.meta.url).href);

const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (request.url?.startsWith(workers)) response.setHeader('content-security-policy', workerPolicy);
  request.headers[protocolHeader] = origin ? origin.protocol.slice(0, -1) : 'http';
  if (origin) request.headers.host = origin.host;
  handler(request, response, () => response.writeHead(404).end());
});

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  const taken = `Porten ${port} är upptagen. Välj en annan, till exempel: PORT=3001 npm start\nPort ${port} is taken.`;
  process.stderr.write(`${error.code === 'EADDRINUSE' ? taken : error.message}\n`);
  process.exit(1);
});

server.listen(port, host, () => {
  const address = server.address();
  const listening = typeof address === 'object' && address ? address.port : port;
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  process.stdout.write(`Samnytta: http://${name}:${listening}  (avsluta med Ctrl+C)\n`);
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5000).unref();
  });
}
