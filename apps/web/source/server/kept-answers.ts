interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: ArrayBuffer;
}

/** An address longer than this is not worth keeping in memory. */
const longestKey = 4000;

/**
 * Answers that follow from their address alone, kept up to so many bytes; the one unused the longest goes first.
 * Nothing needs them: what is not kept is worked out again.
 */
export class KeptAnswers {
  readonly #mostBytes: number;
  readonly #answers = new Map<string, Answer>();
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** The answer kept for a key, else the one that is made now. Only what went well (200) is kept. */
  async get(key: string, make: () => Promise<Response>): Promise<Response> {
    const kept = this.#answers.get(key);
    if (kept !== undefined) {
      // A map keeps the order that keys were put in.
      this.#answers.delete(key);
      this.#answers.set(key, kept);
      return responseOf(kept);
    }
    const response = await make();
    if (response.status !== 200 || key.length > longestKey) return response;
    const answer: Answer = {
      status: response.status,
      headers: [...response.headers],
      body: await response.arrayBuffer(),
    };
    this.#keep(key, answer);
    return responseOf(answer);
  }

  #keep(key: string, answer: Answer): void {
    this.#bytes += answer.body.byteLength - (this.#answers.get(key)?.body.byteLength ?? 0);
    this.#answers.set(key, answer);
    for (const [oldest, { body }] of this.#answers) {
      if (this.#bytes <= this.#mostBytes) return;
      this.#answers.delete(oldest);
      this.#bytes -= body.byteLength;
    }
  }
}

function responseOf({ status, headers, body }: Answer): Response {
  return new Response(body, { status, headers: headers.map(([name, value]) => [name, value]) });
}
