/** The parts of the WebAssembly interface that are used, as browsers and Node have them. */
export interface CompiledModule {
  readonly [Symbol.toStringTag]: string;
}

export interface Memory {
  readonly buffer: ArrayBuffer;
}

interface Global {
  readonly value: unknown;
}

interface Engine {
  readonly validate: (bytes: Uint8Array<ArrayBuffer>) => boolean;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => CompiledModule;
  readonly Instance: new (
    module: CompiledModule,
    imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Global: new (type: { readonly value: string; readonly mutable: boolean }, value: number) => Global;
}

/** The engine of this browser or server. */
export const engine = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly;
