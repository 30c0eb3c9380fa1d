import { writeFile } from 'node:fs/promises';
import { closeness } from './attack.ts';
import { attackedTables } from './attacked-tables.ts';

const seeds = 200;
const { tables, refused, others, figures, told, pinned, pinnedWithoutLinks } = await attackedTables(seeds);
const share = `${String(closeness * 100)} %`;

const text = `# Proof of disclosure control

Written by \`npm run prove\`; the same attack on fewer tables is in \`npm test\`. What is suppressed, and why: [cohort table](cohort-table.md#what-is-shown).

**The attacker** took part: they know their own change for every party, everybody's sex and age, and whether each other person gained or lost, for society and for themselves. They have every figure of the report's JSON that is of people, unrounded: totals of each party, of groups by sex, by age and both, gains and losses, quantiles, standard errors. A table of the report that the attack does not know makes it fail.

**The attack**: for each other person with a change, the least and the most that it can be, by linear programming (HiGHS) over everybody's unknown change for each party. Somebody is *pinned* when both are within ${share} of the true change. Where quantiles or standard errors are printed, which are not linear, somebody also counts as pinned unless their change could stand in another's place, or be moved with those of others, without a printed figure being changed.

| | |
|---|---|
| Random tables of 12–60 people (seeds 1–${String(seeds)}) | ${String(tables)} |
| Refused whole, as of too few | ${String(refused)} |
| Other people attacked | ${String(others)} |
| Printed figures of people | ${String(figures)} |
| Tables that tell by sex · by age · gains and losses · quantiles · spread | ${[told.bySex, told.byAge, told.gains, told.quantiles, told.spread].join(' · ')} |
| **Changes pinned to within ${share}** | **${String(pinned.length)}** |
| Changes pinned if each cell were looked at by itself (at least five people, tables not linked) | ${String(pinnedWithoutLinks)} |

Not attacked: intervals of drawn prices and of the choice of people, which are told where standard errors are; comparison groups, of which totals and standard errors are told by the same rules; what a person with a register of everybody's wages could tell; two results of different people that are set against each other.
`;
await writeFile(new URL('../../docs/proof.md', import.meta.url), text);
process.stdout.write(text);
if (pinned.length > 0) {
  process.stdout.write(`\nPinned (seed: person, measure):\n${pinned.join('\n')}\n`);
  process.exitCode = 1;
}
