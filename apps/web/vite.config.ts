import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import description from './package.json' with { type: 'json' };

// The style attribute that Svelte's own route announcer carries.
const routeAnnouncerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

// Svelte warns of these. A frame that scrolls must be reachable by keyboard (WCAG 2.1.1), and what went
// wrong with a form takes the focus when its page opens.
const intended: readonly string[] = ['a11y_no_noninteractive_tabindex', 'a11y_autofocus'];

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      files: { src: 'source' },
      paths: { relative: false },
      version: { name: description.version },
      compilerOptions: { warningFilter: ({ code }) => !intended.includes(code) },
      csp: {
        // A nonce must differ from answer to answer; a hash lets an answer be kept and given again.
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'style-src-attr': ['unsafe-hashes', routeAnnouncerStyle],
          'img-src': ['self'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
  // An image inlined as data: would be stopped by the content security policy.
  build: { assetsInlineLimit: 0 },
  logLevel: 'warn',
});
