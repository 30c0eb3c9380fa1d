import { formatNumber } from '../language/format.ts';
import { inBoth, type Language, type Text } from '../language/text.ts';
import type { WorkKind } from './proposed.ts';
import { endsOf, type EvidenceSetting, studiesOf, type UsableRow } from './ranges.ts';

function ofHundred(share: number, language: Language): string {
  return formatNumber(Math.round(share * 1000) / 10, language);
}

/** `mellan 55 och 100 av 100`, and the usual value after it; the value alone of a row without an interval. */
function rangeOf(row: UsableRow): { readonly range: Text; readonly usual: Text } {
  const ends = endsOf(row);
  const value = inBoth((language) => ofHundred(row.value, language));
  if (ends === undefined)
    return { range: { sv: `omkring ${value.sv} av 100`, en: `about ${value.en} in 100` }, usual: { sv: '', en: '' } };
  const [least, most] = [
    inBoth((language) => ofHundred(ends.least, language)),
    inBoth((language) => ofHundred(ends.most, language)),
  ];
  return {
    range: { sv: `mellan ${least.sv} och ${most.sv} av 100`, en: `between ${least.en} and ${most.en} in 100` },
    usual: { sv: `, vanligast omkring ${value.sv}`, en: `, most often about ${value.en}` },
  };
}

/** Country, group and year of the studies that a row rests on; empty for a judgement alone. */
function studiesText(row: UsableRow): Text {
  const studies = studiesOf(row);
  if (studies.length === 0)
    return {
      sv: 'Ingen studie har mätt det; spannet är en bedömning.',
      en: 'No study has measured it; the range is a judgement.',
    };
  const named = inBoth((language) =>
    [...new Set(studies.map(({ population, year }) => `${population[language]} (${String(year)})`))].join('; '),
  );
  return { sv: `Studier: ${named.sv}.`, en: `Studies: ${named.en}.` };
}

const displaced: Readonly<Record<WorkKind, Text>> = {
  ordinary: {
    sv: 'Den som får ett arbete kan ta det från någon annan. I franska och danska försök trängde vägledning undan andra; hur många anges inte.',
    en: 'A person who gets a job may take it from somebody else. In French and Danish trials guidance displaced others; how many is not given.',
  },
  subsidised: {
    sv: 'Arbetet är subventionerat. Då kan det tränga undan andra jobb. En svensk studie från 1990-talet fann omkring 65 av 100; nyare tyder på mindre.',
    en: 'The work is subsidised. It may then displace other jobs. A Swedish study of the 1990s found about 65 in 100; newer ones point to less.',
  },
  sheltered: {
    sv: 'Undanträngning från skyddat arbete och sociala företag är inte mätt.',
    en: 'Displacement from sheltered work and social enterprises has not been measured.',
  },
};

function claim(setting: EvidenceSetting, row: UsableRow, work: WorkKind): Text {
  const { range, usual } = rangeOf(row);
  const span = inBoth((language) => range[language] + usual[language]);
  switch (setting) {
    case 'deadweight':
      return {
        sv: `Ingen har mätt vad som hade hänt ändå här. I publicerade utvärderingar av liknande insatser hade ${range.sv} som kom i arbete gjort det ändå${usual.sv}. Hela spannet räknas med.`,
        en: `Nobody has measured here what would have happened anyway. In published evaluations of similar interventions ${range.en} who came to work would have done so anyway${usual.en}. All of the range is counted with.`,
      };
    case 'persistence':
    case 'persistenceAfterSupport':
      return {
        sv: `Ingen har följt upp hur länge effekten varar här. I vissa studier var den borta efter ett år, i andra kvar efter fem. Av effekten räknas ${range.sv} finnas kvar för varje nytt år${usual.sv}.`,
        en: `Nobody has followed up here how long the effect lasts. In some studies it was gone after a year, in others it remained after five. Of the effect ${range.en} is taken to remain for each new year${usual.en}.`,
      };
    case 'stepDown':
      return {
        sv: `Ingen har följt upp vad som är kvar när stödet upphör. Av effekten räknas ${range.sv} finnas kvar då${usual.sv}.`,
        en: `Nobody has followed up what is left when the support ends. Of the effect ${range.en} is taken to remain then${usual.en}.`,
      };
    case 'displacement': {
      const why = displaced[work];
      return {
        sv: `${why.sv} Det är inte mätt här. Räknat: ${span.sv}.`,
        en: `${why.en} It has not been measured here. Counted with: ${span.en}.`,
      };
    }
    case 'realisation':
      return row.id === 'realisation-borrowed'
        ? {
            sv: `Effekten är hämtad från ett försök på annat håll och inte räknad här. Ju större försök, desto mindre har effekten varit. Av den räknas ${span.sv}.`,
            en: `The effect is borrowed from a trial elsewhere and not counted here. The larger the trial, the smaller the effect has been. Of it ${span.en} is counted with.`,
          }
        : {
            sv: `Antalet i arbete är en plan, inte ett utfall. I ett skotskt program nåddes 56–64 procent av planen. Av den räknas ${span.sv}.`,
            en: `The number in work is a plan, not an outcome. In a Scottish programme 56–64 per cent of the plan was reached. Of it ${span.en} is counted with.`,
          };
  }
}

/** Why a setting that the case does not state is what it is: that nobody has measured it here, what studies lie between, and which they are. */
export function evidenceText(setting: EvidenceSetting, row: UsableRow, work: WorkKind): Text {
  const [said, studies] = [claim(setting, row, work), studiesText(row)];
  return inBoth((language) => `${said[language]} ${studies[language]}`);
}
