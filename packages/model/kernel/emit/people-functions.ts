import { bytesOfNumber, bytesOfPair, peopleColumnStride, functionParameters, parameterCount } from '../layout.ts';
import { placesInRecord, type Program } from '../lower/program.ts';
import { Code, type Local } from '../wasm/code.ts';
import { moduleOf } from '../wasm/module.ts';
import { ValueWriter } from './value-writer.ts';

function readerOf(code: Code, program: Program, records: Local, totals: Local) {
  const { placeOf } = placesInRecord(program);
  return {
    isVarying: () => true,
    read: (leaf: number): void => {
      const source = program.leaves[leaf];
      const isTotal = source?.kind === 'total';
      code.get(isTotal ? totals : records);
      code.memory('v128.load', bytesOfPair * (isTotal ? source.total : (placeOf.get(leaf) ?? 0)));
    },
  };
}

/**
 * The function of a group of items over rows of people's items: works out what each item adds and adds it to
 * its owner's totals, in the order of the rows. A record is a pair of each leaf and a pair of owner offsets.
 */
export function peopleItemModule(program: Program): Uint8Array<ArrayBuffer> {
  const code = new Code(parameterCount);
  const records = code.parameter(functionParameters.records);
  const pairs = code.parameter(functionParameters.pairs);
  const totals = code.parameter(functionParameters.totals);
  const writer = new ValueWriter(code, readerOf(code, program, records, totals));
  const values = program.outputs.map(({ value }) => value);
  const results = values.map(() => code.newLocal('v128'));
  const owner = code.newLocal('i32');
  const ownerOffset = placesInRecord(program).count * bytesOfPair;
  code.count(pairs);
  writer.prepare(values);
  code.repeat(pairs, () => {
    for (const [index, value] of values.entries()) {
      writer.write(value);
      code.set(results[index] ?? owner);
    }
    for (const lane of [0, 1] as const) {
      code.get(records);
      code.memory('i32.load', ownerOffset + lane * bytesOfNumber);
      code.get(totals);
      code.scalar('i32.add');
      code.set(owner);
      for (const [index, { target }] of program.outputs.entries()) {
        code.get(owner);
        code.get(owner);
        code.memory('f64.load', target * bytesOfPair);
        code.get(results[index] ?? owner);
        code.extractLane(lane);
        code.scalar('f64.add');
        code.memory('f64.store', target * bytesOfPair);
      }
    }
    code.advance(records, ownerOffset + bytesOfPair);
  });
  return moduleOf(code, parameterCount);
}

/**
 * The function of the person over a block of people: reads leaves and totals, sets the totals back to zero for
 * the next block, and writes one column for each output.
 */
export function peoplePersonModule(program: Program, totalCount: number): Uint8Array<ArrayBuffer> {
  const code = new Code(parameterCount);
  const records = code.parameter(functionParameters.records);
  const pairs = code.parameter(functionParameters.pairs);
  const totals = code.parameter(functionParameters.totals);
  const outputs = code.parameter(functionParameters.outputs);
  const writer = new ValueWriter(code, readerOf(code, program, records, totals));
  const zero = code.newLocal('v128');
  code.count(pairs);
  code.vectorConstant(0);
  code.set(zero);
  writer.prepare(program.outputs.map(({ value }) => value));
  code.repeat(pairs, () => {
    for (const { target, value } of program.outputs) {
      code.get(outputs);
      writer.write(value);
      code.memory('v128.store', target * peopleColumnStride);
    }
    for (let total = 0; total < totalCount; total += 1) {
      code.get(totals);
      code.get(zero);
      code.memory('v128.store', total * bytesOfPair);
    }
    code.advance(records, placesInRecord(program).count * bytesOfPair);
    code.advance(totals, totalCount * bytesOfPair);
    code.advance(outputs, bytesOfPair);
  });
  return moduleOf(code, parameterCount);
}
