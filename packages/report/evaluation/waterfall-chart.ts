import { type Assessment, inBoth, subjectLabels, type Text, waterfallOf, type WaterfallStep } from '@samnytta/model';
import { section } from '../document/blocks.ts';
import { money } from '../document/cells.ts';
import type { Chart } from '../document/chart-schema.ts';
import type { Section } from '../document/schema.ts';
import { labels } from './texts.ts';
import { kronor } from './words.ts';

const heading: Text = { sv: 'Från parterna till samhället', en: 'From the parties to society' };
const rest: Text = { sv: 'Inte fördelat', en: 'Not divided' };

function labelOf({ subject }: WaterfallStep): Text {
  return subject === 'rest' ? rest : subjectLabels[subject];
}

/** The parties' changes on top of each other, up to society's; undefined where no party's is known. */
function waterfallChart(assessment: Assessment): Chart | undefined {
  const steps = waterfallOf(assessment);
  if (steps.every(({ subject }) => subject === 'rest' || subject === 'society')) return undefined;
  const named = steps.map((step) => ({ label: labelOf(step), amount: kronor(step.value, true) }));
  const listed = inBoth((language) =>
    named.map(({ label, amount }) => `${label[language]} ${amount[language]}`).join(', '),
  );
  return {
    kind: 'chart',
    id: 'waterfall',
    caption: inBoth((language) => `${labels.changePerYear[language]}, ${assessment.name[language]}`),
    description: {
      sv: `Stapeldiagram där varje parts förändring läggs till den föregående och summan är samhällets: ${listed.sv}.`,
      en: `Bar chart in which the change of each party is added to the one before and the sum is society's: ${listed.en}.`,
    },
    data: {
      type: 'waterfall',
      steps: steps.map((step) => ({
        id: step.subject,
        label: labelOf(step),
        value: money(step.value, 'SEK/year', { isSigned: true }),
        from: step.from,
        to: step.to,
        role: step.subject === 'society' ? 'total' : 'item',
      })),
    },
  };
}

export function waterfallSection(assessment: Assessment): Section | undefined {
  const chart = waterfallChart(assessment);
  return chart && section('waterfall', 'full', heading, [chart]);
}
