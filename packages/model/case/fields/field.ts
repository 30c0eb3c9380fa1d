import type { z } from 'zod';
import type { Category, Input } from '../../graph/expression.ts';
import type { Text } from '../../language/text.ts';
import type { EvidenceSetting } from '../../evidence/ranges.ts';
import type { CaseUnit, Quantity } from '../quantity.ts';

/** One of the values that a field may have. */
export interface Option {
  readonly label: Text;
  /** Other names that a table may have for it. */
  readonly also?: readonly string[] | undefined;
}

/** The values that a field may have, by what the file says. */
export type Options = Readonly<Record<string, Option>>;

/** What is written in a field. Limits are the field's own; undefined where it has none but those of its unit. */
export type Sort =
  | {
      readonly is: 'quantity';
      readonly units: readonly [CaseUnit, ...CaseUnit[]];
      readonly least: number | undefined;
      readonly most: number | undefined;
    }
  | { readonly is: 'whole-number'; readonly least: number; readonly most: number }
  /** Above zero, with or without decimals. */
  | { readonly is: 'number'; readonly most: number }
  | { readonly is: 'yes-no' }
  | { readonly is: 'choice'; readonly options: Options }
  /** An identifier; which are accepted may depend on the rest of the case. */
  | { readonly is: 'identifier'; readonly options: Options | undefined }
  /** A municipality or region, by name, code or identifier. */
  | { readonly is: 'place' }
  | { readonly is: 'ages'; readonly most: number; readonly oldest: number }
  | { readonly is: 'text' };

/** What a field has been given in a case that has been read. */
export type FieldValue = Quantity | number | string | boolean | readonly number[] | Text;

/** What stands when the case says nothing: a value that changes nothing by itself, one that the product assumes, or a dated parameter. */
export type Default =
  | number
  | string
  | boolean
  | { readonly assumed: number; readonly because: Text }
  /** A range of published evaluations, chosen by the circumstances of the case; `otherwise` where there is nothing to draw, assumed where a reason is given. */
  | { readonly evidence: EvidenceSetting; readonly otherwise?: number; readonly because?: undefined }
  | { readonly evidence: EvidenceSetting; readonly otherwise: number; readonly because: Text }
  | { readonly parameter: string };

/** The column of a table of people that gives the field. */
export interface ColumnHeader {
  readonly en: string;
  readonly sv: string;
  /** Other headers that are accepted. */
  readonly also?: readonly string[] | undefined;
  readonly example: string;
  /** An empty cell is a missing value, and not a matter for the default or the rules. */
  readonly isNeeded?: true | undefined;
  /** Counted during the time that the person was followed. */
  readonly isOfWindow?: true | undefined;
}

/**
 * When a field is read: `always`; when the rule of the kind reads it (`by-kind`), and also beside a stated amount
 * (`beside-amount`); in place of what the rules or a price give (`amount`); or with an item of the price list (`with-item`).
 */
export type Reading = 'always' | 'by-kind' | 'beside-amount' | 'amount' | 'with-item';

/** What yes and no are called in the graph's category that an answer becomes. */
export interface Answers {
  readonly yes: string;
  readonly no: string;
}

/** Another field of the group that has to have a value for this one to mean anything. */
export interface Condition {
  readonly field: string;
  readonly is: string;
  /** What the other value follows from, as the end of "… when". */
  readonly when: Text;
}

/**
 * One field of a case, in one place: what is written, how it is called in form, table and file, and what the rules
 * read it as. Which kinds of support or subsidy read it is walked from the graph.
 */
export interface Field<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  readonly sort: Sort;
  readonly isRequired: boolean;
  /** What it is called beside the others of its group. */
  readonly label: Text;
  /** How it is filled in. */
  readonly help: Text | undefined;
  /** What editors and documentation say of it beside its units, limits and default, in English. */
  readonly description: string;
  readonly default: Default | undefined;
  readonly reading: Reading;
  readonly onlyIf: Condition | undefined;
  readonly column: ColumnHeader | undefined;
  readonly input: Input | undefined;
  readonly category: Category | undefined;
  readonly answers: Answers | undefined;
  /** What somebody decides, and nobody can measure. */
  readonly isChosen: boolean;
  /** False where the form leaves it to the case file. */
  readonly isInForm: boolean;
}

/** The fields of a group of keys, by key, in the order of the file. */
export type Fields = Readonly<Record<string, Field>>;
