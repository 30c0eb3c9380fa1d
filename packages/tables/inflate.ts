/** Few enough that what comes out of them, at the tightest that deflate packs, is a few megabytes. */
const packedAtOnce = 4096;

const methods = { stored: 0, deflated: 8 } as const;

function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let start = 0;
  return new ReadableStream(
    {
      pull: (controller) => {
        if (start >= bytes.length) {
          controller.close();
          return;
        }
        controller.enqueue(bytes.subarray(start, start + packedAtOnce));
        start += packedAtOnce;
      },
    },
    { highWaterMark: 0 },
  );
}

/**
 * Unpacks bytes of a zip file, piece by piece as they are asked for.
 * @throws Error for another method than stored and deflated; TypeError when the bytes are damaged
 */
export async function* inflated(packed: Uint8Array, method: number): AsyncGenerator<Uint8Array> {
  if (method === methods.stored) {
    yield packed;
    return;
  }
  if (method !== methods.deflated) throw new Error(`compression method ${String(method)}`);
  const reader = inPieces(packed as Uint8Array<ArrayBuffer>).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
