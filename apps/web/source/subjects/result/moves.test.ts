import { evaluate, readCaseText } from '@samnytta/model';
import { describe, expect, it } from 'vitest';
import { examples } from '#subjects/example/examples.ts';
import { uncertaintyOf } from '#subjects/uncertainty/uncertainty.ts';
import { livePage } from './moved-result.ts';
import { hasMoves, movesIn, withMoves } from './moves.ts';
import { slidersOf } from './sliders.ts';

const result = evaluate(readCaseText(examples.find(({ id }) => id === 'lund-2015')?.text ?? ''));
const [assessment] = result.assessments;
if (assessment === undefined) throw new Error('The example has no assessment');
const shown = { result, assessment };
const uncertainty = uncertaintyOf(result, assessment);
const sliders = uncertainty === undefined ? [] : slidersOf(uncertainty);
const hours = 'assumptions.officer-hours';

describe('the values of an address', () => {
  it('are written and read back, beside what else it asks for', () => {
    const query = withMoves(new URLSearchParams('case=work&move.prices.gp-visit=1'), { [hours]: 96.5 });
    expect([...query]).toEqual([
      ['case', 'work'],
      [`move.${hours}`, '96.5'],
    ]);
    expect(movesIn(query, sliders)).toEqual({ [hours]: 96.5 });
    expect([hasMoves(query), hasMoves(withMoves(query, {}))]).toEqual([true, false]);
  });

  it.each(['', ' ', 'abc', 'NaN', 'Infinity', '-5', '1e9', '<b>'])(
    'are left out where no slider reaches (%s)',
    (value) => {
      expect(movesIn(new URLSearchParams([[`move.${hours}`, value]]), sliders)).toEqual({});
      expect(movesIn(new URLSearchParams('move.nothing=5'), sliders)).toEqual({});
    },
  );

  it('come to the result of the case with those values, and how sure it is', () => {
    const { moved } = livePage('/test', new URLSearchParams([[`move.${hours}`, '100']]), shown);
    const written = evaluate(
      readCaseText(examples.find(({ id }) => id === 'lund-2015')?.text ?? '', [
        { name: 'officer-hours', value: '100' },
      ]),
    );
    const same = written.assessments.find(({ id }) => id === assessment.id);
    expect(moved?.shown?.assessment.figures.map(({ id, value }) => [id, value])).toEqual(
      same?.figures.map(({ id, value }) => [id, value]),
    );
    expect(new Map(moved?.uncertainty?.intervals)).toEqual(new Map(same && uncertaintyOf(written, same)?.intervals));
    expect(livePage('/test', new URLSearchParams('move.nothing=5'), shown).moved).toBeUndefined();
  });
});
