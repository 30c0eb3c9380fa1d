// npm run screenshot -- <path or address> <width in pixels> <file.png>
// A path is shown by a server of its own; an address by the server that is there.
import { resolve } from 'node:path';
import { startBrowser } from './browser.ts';
import { startServer } from './server.ts';

const [target, width, file] = process.argv.slice(2);
if (!target || !Number(width) || !file) {
  process.stderr.write('Usage: npm run screenshot -- /en 1280 start-page.png\n');
  process.exit(2);
}

const server = target.startsWith('/') ? await startServer() : undefined;
const browser = await startBrowser();
try {
  const page = await browser.newPage({ viewport: { width: Number(width), height: 900 } });
  await page.goto(server ? server.address + target : target, { waitUntil: 'networkidle' });
  await page.screenshot({ path: resolve(process.env.INIT_CWD ?? '.', file), fullPage: true });
} finally {
  await browser.close();
  await server?.stop();
}
