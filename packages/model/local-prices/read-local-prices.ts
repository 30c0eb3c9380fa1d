import { TableFaults } from '../cohort/table-faults.ts';
import type { Table, TableCell, TableRow } from '../cohort/table.ts';
import { inBoth } from '../language/text.ts';
import { numberFaultText } from '../language/number-fault-text.ts';
import { isNumberFault, readNumber, settled } from '../language/read-number.ts';
import { parameterCatalogue } from '../parameters/catalogue.ts';
import { nearestName } from '../parameters/suggestion.ts';
import { priceList } from '../prices/price-list.ts';
import type { UnitCost } from '../prices/unit-cost.ts';
import { type LocalPrice, type LocalPriceColumn, localPriceColumnIds, localPriceColumns } from './local-price.ts';
import { isUnit, writtenUnit } from './price-unit.ts';

const most = 1e9;
const example = 'gp-visit';
const needed = ['id', 'price', 'unit', 'year', 'source'] as const satisfies readonly LocalPriceColumn[];

function plain(cell: TableCell): string {
  return String(cell ?? '').trim();
}

/** Which column of the table is which. Faults of the header are recorded, and what cannot be read past is thrown. */
function columnsOf({ number, cells }: TableRow, faults: TableFaults): ReadonlyMap<LocalPriceColumn, number> {
  const found = new Map<LocalPriceColumn, number>();
  for (const [index, cell] of cells.entries()) {
    const name = plain(cell).toLowerCase();
    const column = localPriceColumnIds.find((one) =>
      Object.values(localPriceColumns[one]).some((written) => written === name),
    );
    if (column !== undefined && !found.has(column)) found.set(column, index);
    else if (name !== '') {
      const expected = inBoth((language) =>
        localPriceColumnIds.map((one) => localPriceColumns[one][language]).join(', '),
      );
      faults.add({
        kind: column === undefined ? 'unknown-column' : 'repeated-column',
        row: number,
        column: index,
        header: plain(cell),
        found: plain(cell),
        expected,
        example: 'pris',
      });
    }
  }
  const missing = needed.find((one) => !found.has(one));
  if (missing !== undefined)
    faults.fail({
      kind: 'missing-column',
      row: number,
      expected: localPriceColumns[missing],
      example: 'id;pris;enhet;år;källa',
    });
  return found;
}

/** The years that prices can be moved to and from: those of the consumer price index. */
function indexYears(): readonly [number, number] {
  const values = parameterCatalogue.parameters.get('price.consumer-price-index')?.values ?? [];
  const yearOf = (from: string | undefined): number => Number(from?.slice(0, 4));
  return [yearOf(values[0]?.from), yearOf(values.at(-1)?.from)];
}

const byName = new Map<string, UnitCost>(
  [...priceList.unitCosts.values()].flatMap((one) =>
    [one.id, one.label.sv, one.label.en].map((name) => [name.toLowerCase(), one] as const),
  ),
);

/** Reads the rows of one list. */
class PriceRows {
  readonly #columns: ReadonlyMap<LocalPriceColumn, number>;
  readonly #faults: TableFaults;
  readonly #header: TableRow;
  readonly #rows = new Map<string, number>();

  constructor(header: TableRow, faults: TableFaults) {
    this.#header = header;
    this.#faults = faults;
    this.#columns = columnsOf(header, faults);
  }

  #cell({ cells }: TableRow, column: LocalPriceColumn): string {
    const index = this.#columns.get(column);
    return index === undefined ? '' : plain(cells[index]);
  }

  #fault(
    { number }: TableRow,
    column: LocalPriceColumn,
    fault: Omit<Parameters<TableFaults['add']>[0], 'row' | 'column' | 'header'>,
  ): undefined {
    const index = this.#columns.get(column);
    this.#faults.add({
      ...fault,
      row: number,
      column: index,
      header: index === undefined ? undefined : plain(this.#header.cells[index]),
    });
    return undefined;
  }

  #resource(row: TableRow): UnitCost | undefined {
    const found = this.#cell(row, 'id');
    const known = byName.get(found.toLowerCase());
    const expected = {
      sv: 'en resurs i prislistan, med sitt id (samnytta schema prices skriver alla)',
      en: 'a resource of the price list, by its id (samnytta schema prices writes them all)',
    };
    if (known === undefined)
      return this.#fault(row, 'id', {
        kind: found === '' ? 'missing-value' : 'unknown-choice',
        found,
        expected,
        example: nearestName(found, priceList.unitCosts.keys()) ?? example,
      });
    const first = this.#rows.get(known.id);
    this.#rows.set(known.id, first ?? row.number);
    if (first === undefined) return known;
    return this.#fault(row, 'id', {
      kind: 'repeated-row',
      found,
      expected: {
        sv: `varje resurs en gång; den finns på rad ${String(first)}`,
        en: `each resource once; it stands in row ${String(first)}`,
      },
      example,
    });
  }

  #number(
    row: TableRow,
    column: 'price' | 'year',
    [least, largest]: readonly [number, number],
    sample: string,
  ): number | undefined {
    const found = this.#cell(row, column);
    const read = readNumber(found);
    const value = isNumberFault(read) ? read : settled(read, (one) => one >= least && one <= largest);
    const isYear = column === 'year';
    const isBare = !isNumberFault(read) && (read.unit === '' || (!isYear && /^(kr|sek)$/iu.test(read.unit)));
    const expected = isYear
      ? {
          sv: `ett år från ${String(least)} till ${String(largest)}, som har konsumentprisindex`,
          en: `a year from ${String(least)} to ${String(largest)}, which has a consumer price index`,
        }
      : { sv: 'ett pris i kronor', en: 'a price in kronor' };
    if (found === '') return this.#fault(row, column, { kind: 'missing-value', found, expected, example: sample });
    if (typeof value !== 'number')
      return this.#fault(row, column, {
        kind: 'not-a-value',
        found,
        expected: numberFaultText(value) ?? expected,
        example: sample,
      });
    if (!isBare || (isYear && !Number.isInteger(value)))
      return this.#fault(row, column, { kind: 'not-a-value', found, expected, example: sample });
    if (value < least || value > largest)
      return this.#fault(row, column, { kind: 'out-of-range', found, expected, example: sample });
    return value;
  }

  #checkUnit(row: TableRow, { unit }: UnitCost): void {
    const found = this.#cell(row, 'unit');
    if (isUnit(found, unit)) return;
    const expected = writtenUnit(unit);
    this.#fault(row, 'unit', {
      kind: found === '' ? 'missing-value' : 'unknown-choice',
      found,
      expected,
      example: expected.sv,
    });
  }

  /** The price of a row; undefined for one that leaves the price empty, or has faults. */
  read(row: TableRow): LocalPrice | undefined {
    if (this.#cell(row, 'price') === '') return undefined;
    const resource = this.#resource(row);
    if (resource === undefined) return undefined;
    const value = this.#number(row, 'price', [0, most], '1950');
    const year = this.#number(row, 'year', indexYears(), '2024');
    this.#checkUnit(row, resource);
    const source = this.#cell(row, 'source');
    if (source === '')
      return this.#fault(row, 'source', {
        kind: 'missing-value',
        found: source,
        expected: { sv: 'var priset kommer från', en: 'where the price comes from' },
        example: 'Region Skåne, prislista 2024',
      });
    return value === undefined || year === undefined ? undefined : { id: resource.id, value, year, source };
  }
}

/**
 * Reads a list of local prices: id, price, unit, year and source in each row. A row without a price leaves the
 * catalogue's.
 * @throws TableError with every fault, by row
 */
export async function readLocalPrices(
  { header, rows }: Table,
  faults = new TableFaults(),
): Promise<readonly LocalPrice[]> {
  const reader = new PriceRows(header, faults);
  const prices: LocalPrice[] = [];
  for await (const row of rows) {
    const read = reader.read(row);
    if (read !== undefined) prices.push(read);
  }
  faults.throwIfAny();
  if (prices.length > 0) return prices;
  return faults.fail({
    kind: 'empty',
    expected: { sv: 'minst en rad med ett pris', en: 'at least one row with a price' },
    example: 'gp-visit;1950;kr per besök;2024;Region Skåne',
  });
}
