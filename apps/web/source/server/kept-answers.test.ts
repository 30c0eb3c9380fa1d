import { describe, expect, it } from 'vitest';
import { KeptAnswers } from './kept-answers.ts';

const text = (length: number) => async () => new Response('x'.repeat(length));
const never = () => Promise.reject(new Error('It was to be kept'));
const body = async (response: Response) => (await response.text()).length;

describe('kept answers', () => {
  it('are given again, and those unused the longest go first', async () => {
    const answers = new KeptAnswers(100);
    await answers.get('a', text(40));
    await answers.get('b', text(40));
    await answers.get('a', never);
    await answers.get('c', text(40));
    expect(await body(await answers.get('a', never))).toBe(40);
    expect(await body(await answers.get('c', never))).toBe(40);
    expect(await body(await answers.get('b', text(7)))).toBe(7);
  });

  it('are never of what went wrong, nor of what is larger than all that is kept', async () => {
    const answers = new KeptAnswers(100);
    expect((await answers.get('a', async () => new Response('no', { status: 404 }))).status).toBe(404);
    expect((await answers.get('a', text(1))).status).toBe(200);
    await answers.get('large', text(1000));
    expect(await body(await answers.get('large', text(2)))).toBe(2);
  });
});
