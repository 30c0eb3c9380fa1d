import type { LocalPrice } from '@samnytta/model';
import { examples } from '../arguments/values.ts';
import type { Context } from '../command.ts';
import { fileRefusal } from './read-input.ts';

/**
 * The prices that `--prices` puts in place of the catalogue's; none without it.
 * @throws UsageError when there is no file; InputError with every fault in it, by row
 */
export async function localPricesOf(context: Context): Promise<readonly LocalPrice[]> {
  const {
    arguments: { prices: path },
    texts,
  } = context;
  if (path === undefined) return [];
  // What reads tables is not waited for when there is none.
  const [{ readLocalPrices }, { readTable, TableError, TableFaults }, { openFile }, { tableError }] = await Promise.all(
    [
      import('@samnytta/model'),
      import('@samnytta/tables'),
      import('@samnytta/tables/open-file.ts'),
      import('../cohort/table-error.ts'),
    ],
  );
  const faults = new TableFaults();
  try {
    const table = await readTable(await openFile(path), { faults });
    return await readLocalPrices(table, faults);
  } catch (error) {
    if (error instanceof TableError) throw tableError(error, path, context);
    throw fileRefusal(error, path, examples.prices, texts) ?? error;
  }
}
