import { defineParams } from '@sveltejs/kit/params';

/** The optional first part of an address: only `en` is a language there; Swedish has none. */
export const params = defineParams({
  language: (parameter) => (parameter === 'en' ? parameter : undefined),
});
