import type { HelpTexts } from './help-sv.ts';

export const helpInEnglish: HelpTexts = {
  title: 'Samnytta: socio-economic evaluation of interventions by Swedish coordination associations',
  usage: 'Usage',
  usageText: 'samnytta COMMAND … [OPTION …]',
  commandsHeading: 'Commands',
  optionsHeading: 'Options',
  examplesHeading: 'Examples',
  exitHeading: 'Exit codes',
  exit: [
    ['0', 'done; all that was compared agrees, or there was nothing to compare'],
    [
      '1',
      'done, but published figures are outside what is accepted, or figures of the report do not agree with each other',
    ],
    ['2', 'a fault in what was written: the command, the file or a value in it'],
    ['130', 'cancelled with Ctrl-C; no result has been written'],
  ],
  more: 'More about a command: samnytta help COMMAND. Nothing is ever written to any file.',
  operands: {
    case: {
      name: 'CASE',
      what: 'a case file in YAML or JSON, or - for standard input; for evaluate, sensitivity and breakeven also a table of people in CSV or XLSX',
    },
    input: { name: 'INPUT', what: 'an input or the name of an assumption, such as officer-hours' },
    figure: { name: 'FIGURE', what: 'a figure of the result, such as income.society' },
    id: { name: 'ID', what: "a parameter's id or its beginning" },
    words: { name: 'WORDS', what: 'words to search for, within quotation marks when there are several' },
    report: { name: 'REPORT', what: 'a report file in YAML or JSON, or - for standard input' },
    format: { name: 'FORMAT', what: 'case for case files (otherwise) or report for what --json gives' },
    command: { name: 'COMMAND', what: 'the name of a command' },
  },
  options: {
    json: 'answer in JSON, for programs; faults too',
    lang: 'sv (otherwise) or en; can also be given in SAMNYTTA_LANG',
    'no-color': 'no colour; also NO_COLOR in the environment',
    help: 'show the help',
    version: 'show the version',
    set: 'name=value: change an assumption, a place in the file, a price or a parameter (prices.gp-visit, parameters.<id>); can be repeated',
    prices:
      "a CSV or XLSX file with prices of your own (id, price, unit, year, source) in place of the catalogue's; samnytta schema prices gives one to fill in",
    'type-case': 'only this type case (its id), or cohort for all participants',
    depth: 'show at most so many levels',
    date: 'the value in force on that day, YYYY-MM-DD',
    weak: 'only values that have not been checked against their source, and what would settle them',
    draws: 'show how sure the result is, with so many draws (100–100000)',
    seed: 'seed of the draws; the same seed gives the same answer (otherwise 1)',
    figure: "the figure it is about, figure.actor (otherwise society's net present value, or the nearest there is)",
    target: 'the value that the figure is to reach (otherwise 0, or 1 for a ratio)',
    'two-way': 'two inputs with a comma between: a table of the figure over both, from low to high',
    actor:
      'the party that contributes: municipality, region, employment-service, social-insurance, other-state, state, participant or employer (otherwise all that do)',
    contribution: 'what the actor puts in, such as "1375000 SEK" (otherwise as the case says)',
    years: 'years within which it is to come back, 1–10 (otherwise as the case says, or 1)',
    case: "the file with the settings of a table (otherwise the .yaml file with the table's name)",
    comparison: 'a table of a group that did not take part; its change is taken off (difference-in-differences)',
    missing: 'missing values in a table: refuse (otherwise), mean, median, zero or bound',
    windows: 'periods of another length than twelve months: refuse (otherwise) or annualise',
    sheet: 'the sheet of an XLSX file (otherwise the first that is not hidden)',
    outcome: 'the outcome that strategies are held against each other by (otherwise the first that all have)',
    cost: 'paid for what is paid for the intervention (otherwise) or public for what the public has left to pay when the effects have come',
    willingness:
      'what an outcome is worth, in kronor: shows the net monetary benefit, and the probability of being best around that worth',
  },
  commands: {
    evaluate: {
      summary: 'evaluate a case',
      text: [
        'CASE is a case file, or a table with a row for each person before and after (CSV or XLSX, see docs/cohort-table.md) with its settings in a case file beside it. Of a table only groups of at least five people are shown.',
        "Shows what each actor, the state and society gain or lose, key figures in two conventions (published: as Swedish evaluation reports; appraisal: with discounting and fading), warnings, and – when the case has published figures – the report's figures beside the computed ones.",
        'When the case states a share that would have happened anyway, or --comparison gives a comparison group, results are also shown before the deduction (all of the change) and after it (less what would have happened anyway), side by side. With --draws both get intervals; the one after it holds the chance in both groups.',
      ],
      examples: [
        'samnytta evaluate examples/lund-2015.yaml',
        'samnytta evaluate examples/lund-2015.yaml --type-case work --set officer-hours=90',
        `samnytta evaluate examples/lund-2015.yaml --set 'typeCases[0].after.work[0].wage=21000 SEK/month'`,
        'samnytta evaluate examples/cohort-illustration.csv',
        'samnytta evaluate examples/cohort-illustration.csv --comparison examples/cohort-comparison.csv',
        'samnytta evaluate examples/lund-2015.yaml --type-case work --draws 1000 --seed 1',
        'samnytta evaluate - --json < examples/lund-2015.yaml',
      ],
    },
    sensitivity: {
      summary: 'show what the result depends on',
      text: [
        'Moves each input by itself from low to high and shows how far the figure follows, the farthest first. With --draws also what it would be worth to know more before deciding, of one input by itself and of all prices together.',
        'Of a table of people it tries what all share: prices, parameters, cost and assumptions. What fewer than five people depend on is not shown. With --comparison the figures are adjusted for the comparison group.',
        'The scenarios of the case (scenarios in the case file) are shown beside it. When it states none, a cautious and a favourable one are.',
      ],
      examples: [
        'samnytta sensitivity examples/illustration-2026.yaml',
        'samnytta sensitivity examples/lund-2015.yaml --type-case work --figure municipality',
        'samnytta sensitivity examples/illustration-2026.yaml --draws 1000',
        'samnytta sensitivity examples/illustration-2026.yaml --two-way deadweight,persistence',
        'samnytta sensitivity examples/cohort-illustration.csv --draws 1000',
      ],
    },
    breakeven: {
      summary: 'show where the result turns',
      text: [
        'Searches for the value of an input at which the figure reaches the target, all else the same, or says that it never turns. Without INPUT it shows which inputs there are. Of a table of people they are only those that all share; with --comparison the figure is adjusted for the comparison group.',
      ],
      examples: [
        'samnytta breakeven examples/illustration-2026.yaml intervention.cost',
        'samnytta breakeven examples/illustration-2026.yaml deadweight --target 1000000',
        'samnytta breakeven examples/illustration-2026.yaml',
        'samnytta breakeven examples/cohort-illustration.csv intervention.cost',
      ],
    },
    funder: {
      summary: 'show how many people it takes for a contribution to come back',
      text: [
        "For each outcome (type case, group or stated change) of CASE: an actor's contribution divided by what one person with the outcome is worth to it over the years, rounded up, as published evaluations count and adjusted for what would have happened anyway. Where the value is not above zero no number suffices.",
        'Contributions stand in the case (funder.contributions), or are what each actor pays of the intervention. With --draws there are intervals.',
      ],
      examples: [
        `samnytta funder examples/lund-2015.yaml --actor municipality --contribution '1375000 SEK' --years 1`,
        'samnytta funder examples/lund-2015.yaml --type-case work --draws 1000',
      ],
    },
    strategies: {
      summary: 'compare what several strategies cost for what they give',
      text: [
        'Holds two or more cases, or the case and its strategies (strategies in the case file), against each other and against no intervention: which are dominated, and what each step along the frontier costs for one more outcome (ICER). All is per participant, and the outcome is what the intervention itself gives.',
        'With --willingness the net monetary benefit is shown. With --draws it is shown how likely each strategy is to be the best, for various worths of an outcome; an input that several strategies share is drawn once for all.',
      ],
      examples: [
        'samnytta strategies examples/strategies-2026.yaml',
        'samnytta strategies examples/strategies-2026.yaml --outcome certificates --willingness 400000 --draws 1000',
        'samnytta strategies examples/strategies-2026.yaml examples/illustration-2026.yaml --outcome in-work --cost public',
      ],
    },
    explain: {
      summary: 'show how a figure came about',
      text: [
        'Follows a figure down to the inputs of the case, sections of law and sources, with dates, grade and reason. Without FIGURE it shows what can be explained.',
        'A figure is written figure.actor. Common words will do too: society, municipality, profitability-5.region.',
      ],
      examples: [
        'samnytta explain examples/lund-2015.yaml income.society',
        'samnytta explain examples/lund-2015.yaml municipality --type-case studies',
        'samnytta explain examples/lund-2015.yaml disposable-income --depth 3',
        'samnytta explain examples/lund-2015.yaml',
      ],
    },
    parameters: {
      summary: 'show taxes, benefits, contributions and other dated values',
      text: [
        'Without ID all are shown. With the beginning of an id those that begin so. With a whole id all dated values, source and grade, and days without a value. With --date the value on that day, or why there is none. With --weak the values that have not been checked against their source, prices too, and what would settle them.',
      ],
      examples: [
        'samnytta parameters',
        'samnytta parameters income-tax',
        'samnytta parameters employer.contribution.total',
        'samnytta parameters basic-amount.price-base --date 2015-01-01',
        'samnytta parameters --weak',
      ],
    },
    evidence: {
      summary: 'show effects in published evaluations, and the ranges that are used where nobody has measured',
      text: [
        "Without WORDS all rows are shown, Samnytta's proposals first. With WORDS the rows that have all of them, in Swedish or English: group, country, design, source or id. A case can take a value from a row: appraisal.deadweightFrom, persistenceFrom or displacementFrom.",
      ],
      examples: ['samnytta evidence', 'samnytta evidence ips', `samnytta evidence 'happened anyway norway'`],
    },
    audit: {
      summary: "hold a published report's figures against each other",
      text: [
        'Recomputes what follows from what in a report and says what agrees, what does not, and what may explain it. The figures of the report are copied into a file; examples are in examples/reports.',
      ],
      examples: [
        'samnytta audit examples/reports/samverkansteam-2016.yaml',
        'samnytta audit - --json < examples/reports/lund-2015.yaml',
      ],
    },
    schema: {
      summary: 'print the JSON Schema of case files, or of reports in JSON',
      text: [
        "The format prices is a list of local prices to fill in, for --prices: each resource of the price list with its unit. Rows without a price leave the catalogue's.",
        'The format template is an Excel workbook to fill in with people, with lists to choose from, units and examples.',
        'Save the schema of case files beside the case and name it in the editor, which then completes keys and shows faults while you write.',
        'The schema of reports describes what the other commands give with --json: sections with sentences, tables, charts and explanations. Keys are added within a version, never changed or taken away.',
        'The schema problems describes the faults that --json gives instead when a command cannot be carried out.',
      ],
      examples: [
        'samnytta schema > case.schema.json',
        'samnytta schema report > report.schema.json',
        'samnytta schema template > deltagare.xlsx',
        'samnytta schema prices --lang en > local-prices.csv',
      ],
    },
    help: {
      summary: 'show the help, or the help of a command',
      text: [],
      examples: ['samnytta help explain'],
    },
  },
};
