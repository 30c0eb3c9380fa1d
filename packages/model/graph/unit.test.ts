import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import ts from 'typescript';
import {
  type Dated,
  type Expression,
  type ProductOf,
  choose,
  category,
  constant,
  dated,
  minimum,
  sum,
  times,
} from './expression.ts';
import { type Product, type Unit, productUnit } from './unit.ts';

describe('unit of a product', () => {
  test.each([
    ['SEK/month', 'months', 'SEK/year'],
    ['SEK/week', 'weeks', 'SEK/year'],
    ['SEK/day', 'days', 'SEK/year'],
    ['SEK/day', 'days/month', 'SEK/month'],
    ['SEK/unit', 'quantity', 'SEK/year'],
    ['days/month', 'months', 'days'],
    ['SEK/year', 'years', 'SEK'],
    ['SEK/year', 'share', 'SEK/year'],
    ['share', 'SEK/month', 'SEK/month'],
    ['PBB', 'SEK/year', 'SEK/year'],
    ['share', 'factor', 'share'],
  ] as const)('%s × %s is %s', (left, right, unit) => {
    expect(productUnit(left, right)).toBe(unit);
    expect(times(constant(2, left), constant(3, right)).unit).toBe(unit);
  });

  test.each([
    ['SEK/month', 'SEK/year'],
    ['SEK/year', 'months'],
    ['months', 'SEK/month'],
    ['days', 'months'],
    ['persons', 'years'],
  ] as const)('%s × %s has no meaning', (left, right) => {
    expect(() => productUnit(left, right)).toThrow(TypeError);
    expect(() => productUnit(left, right)).toThrow(`${left} × ${right}`);
  });

  test('the types say the same as the values', () => {
    expectTypeOf<Product<'SEK/month', 'months'>>().toEqualTypeOf<'SEK/year'>();
    expectTypeOf<Product<'SEK/day', 'days/month'>>().toEqualTypeOf<'SEK/month'>();
    expectTypeOf<Product<'share', 'SEK/year'>>().toEqualTypeOf<'SEK/year'>();
    expectTypeOf<Product<'SEK/year', 'SEK/year'>>().toEqualTypeOf<never>();
    const product = times(constant(1, 'SEK/month'), constant(12, 'months'));
    expectTypeOf(product).toEqualTypeOf<ProductOf<'SEK/year'>>();
    expectTypeOf<Expression<'SEK/month'>>().not.toExtend<Expression<'SEK/year'>>();
  });
});

describe('mixing units', () => {
  const month: Expression<Unit> = constant(1, 'SEK/month');
  const year: Expression<Unit> = constant(1, 'SEK/year');

  test('throws also where the types have been widened', () => {
    const mixed = /mix SEK\/month and SEK\/year/;
    expect(() => sum(month, year)).toThrow(mixed);
    expect(() => minimum(month, year)).toThrow(mixed);
    expect(() => choose(category('kind', { sv: 'Slag', en: 'Kind' }), { a: month, b: year })).toThrow(mixed);
    expect(() => choose(category('kind', { sv: 'Slag', en: 'Kind' }), { a: month }, year)).toThrow(mixed);
    const versions = [
      { from: '2011-01-01', formula: month },
      { from: '2012-01-01', formula: year },
    ];
    expect((): Dated => dated(versions)).toThrow(mixed);
  });
});

describe('the compiler', () => {
  const file = join(import.meta.dirname, 'snippet.ts');
  const head = `import { constant, maximum, minus, compare, sum, times, when } from './expression.ts';
    import type { Expression } from './expression.ts';
    declare const month: Expression<'SEK/month'>; declare const year: Expression<'SEK/year'>;
    declare const flag: Expression<'flag'>;`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
  };
  let previous: ts.Program | undefined;

  /** Messages of the type errors that a piece of code has. */
  function errorsIn(code: string): readonly string[] {
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.getSourceFile = (name, target) =>
      name === file
        ? ts.createSourceFile(name, `${head}\n${code}`, target)
        : (previous?.getSourceFile(name) ?? getSourceFile(name, target));
    const program = ts.createProgram([file], options, host);
    previous = program;
    const source = program.getSourceFile(file);
    return ts
      .getPreEmitDiagnostics(program, source)
      .map((one) => ts.flattenDiagnosticMessageText(one.messageText, ' '));
  }

  test('accepts amounts of the same unit', () => {
    expect(
      errorsIn('const total: Expression<"SEK/year"> = sum(year, times(month, constant(12, "months")), year);'),
    ).toEqual([]);
  });

  test.each([
    'sum(year, month)',
    'sum(month, month, year)',
    'minus(year, month)',
    'maximum(month, year)',
    'compare(month, ">", year)',
    'when(flag, month, year)',
    'const total: Expression<"SEK/year"> = sum(month, month)',
    'sum(times(year, year), year)',
    'sum()',
  ])('refuses %s', (code) => {
    expect(errorsIn(code)).not.toEqual([]);
  });
});
