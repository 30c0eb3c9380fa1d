import { type Assessment, actorsOf, type Case, type EvaluationResult, type Subject, subjects } from '@samnytta/model';
import { evaluateOneByOne, type PeopleEvaluator, type PersonChange } from '@samnytta/model/cohort/index.ts';
import { basisOfTypeCases } from '@samnytta/model/evaluation/basis.ts';
import { evaluateTypeCase } from '@samnytta/model/evaluation/evaluate-case.ts';
import { groupOfChanges, type GroupChange } from '@samnytta/model/appraisal/index.ts';
import { drawInputs, type DrawSettings, kernelSampler, type SampledChange, type UncertainInput, varies } from '@samnytta/model/uncertainty/index.ts';
import { inputsWith } from '../uncertainty/uncertain-model.ts';

type OwnChange = Pick<PersonChange, 'byActor' | 'society'>;

/** A batch of people as a case of its own, without key figures: what their change is worked out from is all that is asked for. */
function batchResult({ typeCases, ...ofCase }: Case): { readonly result: EvaluationResult; readonly assessment: Assessment; readonly changes: readonly PersonChange[] } {
  const each = typeCases.map((typeCase) => ({ ...typeCase, participants: 1 }));
  const whole = { ...ofCase, typeCases: each };
  const results = each.map((typeCase) => evaluateTypeCase(typeCase, whole));
  const name = { sv: '', en: '' };
  const basis = basisOfTypeCases(whole, results.map((result) => ({ result, weight: 1 })));
  const assessment: Assessment = { id: 'cohort', name, participants: each.length, typeCase: undefined, basis, figures: [], breakEvenPersistence: undefined };
  return {
    result: { case: whole, title: name, typeCases: results, assessments: [assessment], warnings: [], published: [] },
    assessment,
    changes: results.map(({ change, potential }) => ({ byActor: change.byActor, society: change.society, potential: potential?.society, lines: change.lines })),
  };
}

/** Prices and parameters are the same for all people; what a row says of one person is not varied. */
function isShared({ id }: UncertainInput): boolean {
  return !id.startsWith('typeCases[');
}

function add(sums: Map<string, Float64Array>, name: string, column: Float64Array): void {
  const sum = sums.get(name) ?? new Float64Array(column.length);
  for (let draw = 0; draw < column.length; draw += 1) sum[draw] = (sum[draw] ?? 0) + (column[draw] ?? Number.NaN);
  sums.set(name, sum);
}

/**
 * Keeps each person's change while people are evaluated, and what the sums come to in each draw of the
 * prices and parameters. The changes are of single people: they are for sums and intervals of all, and
 * are never shown.
 */
export class PeopleSampling {
  readonly #settings: DrawSettings | undefined;
  readonly #changes: OwnChange[] = [];
  readonly #inputs = new Map<string, UncertainInput>();
  readonly #income = new Map<string, Float64Array>();
  #potential: Map<string, Float64Array> | undefined = new Map();

  /** @param settings undefined when nothing is drawn */
  constructor(settings: DrawSettings | undefined) {
    this.#settings = settings;
  }

  /** Evaluates people as the reference does. */
  readonly evaluate: PeopleEvaluator = (typeCases, ofCase) => {
    const changes = this.#settings === undefined ? evaluateOneByOne(typeCases, ofCase) : this.#drawn({ ...ofCase, typeCases }, this.#settings);
    for (const { byActor, society } of changes) this.#changes.push({ byActor, society });
    return changes;
  };

  #drawn(ofCase: Case, settings: DrawSettings): readonly PersonChange[] {
    const { result, assessment, changes } = batchResult(ofCase);
    const shared = inputsWith(result, assessment, ofCase.file.uncertainty?.distributions).filter(isShared);
    for (const input of shared) this.#inputs.set(input.id, input);
    const inputs = shared.filter(varies);
    const sampled = kernelSampler(result, assessment, inputs).run(drawInputs(inputs, settings));
    for (const [subject, column] of Object.entries(sampled.income)) add(this.#income, subject, column);
    if (sampled.potential === undefined) this.#potential = undefined;
    else if (this.#potential !== undefined) add(this.#potential, '', sampled.potential);
    return changes;
  }

  /** Prices and parameters that the people's changes depend on. */
  get inputs(): readonly UncertainInput[] {
    return [...this.#inputs.values()];
  }

  /** The yearly change of all people in each draw, SEK per year. */
  sampled(draws: number): SampledChange {
    return { draws, income: Object.fromEntries(this.#income), potential: this.#potential?.get('') };
  }

  /** The people as a group to compare with another. Like the changes it is of single people, and never shown. */
  get group(): GroupChange {
    return groupOfChanges(this.#changes.map(({ byActor }) => byActor));
  }

  /** Each person's yearly change for some subjects, in the same order of people, SEK per year. */
  columns(some: readonly Subject[]): Readonly<Partial<Record<Subject, Float64Array>>> {
    const of = (subject: Subject, { byActor, society }: OwnChange): number =>
      subject === 'society' ? society : actorsOf(subject).reduce((sum, actor) => sum + byActor[actor], 0);
    return Object.fromEntries(
      subjects.filter((subject) => some.includes(subject)).map((subject) => [subject, Float64Array.from(this.#changes, (change) => of(subject, change))]),
    );
  }
}
