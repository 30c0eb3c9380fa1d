import { writeFile } from 'node:fs/promises';
import { closeness } from './attack.ts';
import { attackedTables } from './attacked-tables.ts';
import { reasonTexts } from './meaning.ts';

const seeds = 200;
const { tables, refused, others, numbers, released, pinned, faults, pinnedWithoutLinks } = await attackedTables(seeds);
const share = `${String(closeness * 100)} %`;
const { bySex, byAge, gains, quantiles, spread, compared, bounded, scaledUp } = released;

const text = `# Proof of disclosure control

Written by \`npm run prove\`; the same attack on fewer tables is in \`npm test\`. What is suppressed, and why: [cohort table](cohort-table.md#what-is-shown).

**What is printed**: the whole JSON of \`evaluate\` of a table with draws, and of \`sensitivity\` where there is a comparison group. Every number in it is taken: tables, key figures, ends of intervals, charts, statistics of draws, two-way tables, scenarios, funders' tables, whom benefits fall to, later years. A third of the tables have a comparison group, a third are bounded for missing values (worst, best, and what is between them), half are scaled up. A number whose meaning the attack does not know makes it fail with its place, as does a sum that is not what it is taken for, or a figure of a party that is suppressed. CSV has the same numbers. What a table cannot be asked for (a programme's outcomes, strategies, explanations, a path over years, a funder's own report) is refused by the command line.

**The attacker** took part, in the one group or the other: they know their own change for every party, everybody's sex and age, and whether each other person gained or lost, for society and for themselves. What is worked out from totals gives them those totals without rounding. What is drawn gives them the totals too and, where the choice of people is drawn, the sum of squares of the changes.

**What tells nothing of changes**: ${Object.values(reasonTexts).join('; ')}. Of prices and parameters that are moved, the attacker learns what people together have of an account or a tax base, which is another unknown of each person than the change.

**The attack**: for each other person with a change, the least and the most that it can be, by linear programming (HiGHS) over everybody's unknown change for each party. Somebody is *pinned* when both are within ${share} of the true change. Where quantiles or the spread are printed, which are not linear, somebody also counts as pinned unless their change could stand in another's place, or be perturbed with those of others, without a printed figure being changed.

| | |
|---|---|
| Random tables of 12–60 people (seeds 1–${String(seeds)}) | ${String(tables)} |
| Refused whole, as of too few | ${String(refused)} |
| Other people attacked | ${String(others)} |
| Printed numbers | ${String(numbers)} |
| Tables by sex · by age · gains and losses · quantiles · spread | ${[bySex, byAge, gains, quantiles, spread].join(' · ')} |
| Tables compared · bounded · scaled up | ${[compared, bounded, scaledUp].join(' · ')} |
| Numbers whose meaning is not known | ${String(faults.length)} |
| **Changes pinned to within ${share}** | **${String(pinned.length)}** |
| Changes pinned if each cell were looked at by itself (at least five people, tables not linked) | ${String(pinnedWithoutLinks)} |

Not attacked: what a person with a register of everybody's wages could tell; two results of different people that are set against each other.
`;
await writeFile(new URL('../../docs/proof.md', import.meta.url), text);
process.stdout.write(text);
if (pinned.length > 0 || faults.length > 0) {
  process.stdout.write(
    `\nPinned (seed, group: person, measure):\n${pinned.join('\n')}\n\nFaults:\n${faults.slice(0, 50).join('\n')}\n`,
  );
  process.exitCode = 1;
}
