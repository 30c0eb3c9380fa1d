import { describe, expect, test } from 'vitest';
import { float64, signed, unsigned } from './bytes.ts';
import { Code } from './code.ts';
import { engine } from './engine.ts';
import { moduleOf } from './module.ts';

describe('LEB128', () => {
  test('unsigned: the example of DWARF 4, figure 22, and the limits', () => {
    expect(unsigned(2)).toEqual([2]);
    expect(unsigned(127)).toEqual([127]);
    expect(unsigned(128)).toEqual([0x80, 1]);
    expect(unsigned(12857)).toEqual([0xb9, 0x64]);
    expect(unsigned(2 ** 32 - 1)).toEqual([0xff, 0xff, 0xff, 0xff, 0x0f]);
  });

  test('signed: the example of DWARF 4, figure 23, and the limits', () => {
    expect(signed(2)).toEqual([2]);
    expect(signed(-2)).toEqual([0x7e]);
    expect(signed(127)).toEqual([0xff, 0]);
    expect(signed(-127)).toEqual([0x81, 0x7f]);
    expect(signed(-128)).toEqual([0x80, 0x7f]);
    expect(signed(2 ** 31 - 1)).toEqual([0xff, 0xff, 0xff, 0xff, 0x07]);
    expect(signed(-(2 ** 31))).toEqual([0x80, 0x80, 0x80, 0x80, 0x78]);
  });

  test('a double is its eight IEEE bytes, lowest first', () => {
    expect(float64(1)).toEqual([0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
  });
});

describe('module', () => {
  function doubling(): Uint8Array<ArrayBuffer> {
    const code = new Code(4);
    code.count(code.parameter(1));
    code.repeat(code.parameter(1), () => {
      code.get(code.parameter(0));
      code.get(code.parameter(0));
      code.memory('v128.load', 0);
      code.vectorConstant(2);
      code.vector('multiply');
      code.memory('v128.store', 0);
      code.advance(code.parameter(0), 16);
    });
    return moduleOf(code, 4);
  }

  test('is valid, and one with a byte changed is not', () => {
    const bytes = doubling();
    expect(engine.validate(bytes)).toBe(true);
    bytes[bytes.length - 3] = 0xff;
    expect(engine.validate(bytes)).toBe(false);
  });
});
