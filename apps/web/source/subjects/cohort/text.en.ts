import type { text as swedish } from './text.sv.ts';

/** The page where a table of people is evaluated in the reader's own browser, in English. */
export const text: typeof swedish = {
  title: 'Evaluate a table of participants',
  lead: 'Do you have a table of what the participants lived on before and after the intervention? Choose the file, and costs and benefits are worked out for all of them together, with intervals.',
  untitled: 'My table of participants',

  privacy: {
    heading: 'The file never leaves your computer',
    text: 'The table is read and evaluated in your own browser. It is not sent here, to the coordination association or anywhere else, and nothing is stored.',
    proofHeading: 'How can I know?',
    proof:
      'You need not take our word for it: the page tells the browser that it may not connect anywhere, and the part that opens the file has even stricter rules. You can also turn off the network when the page has loaded. It works all the same.',
    identity:
      'Never write personal identity numbers or names in the table. If anything looks like an identity number, it is not read. Nothing is shown for fewer than five people.',
  },

  noScript: {
    heading: 'This page needs script',
    text: 'The table is evaluated in the browser so that nothing has to be sent, and that cannot be done with script turned off. On the command line the same table gives the same result, there too without anything leaving the computer:',
    command: 'npm run samnytta -- evaluate participants.csv --case intervention.yaml --draws 2000 --lang en',
  },

  example: {
    heading: 'Only want to try?',
    text: 'Evaluate a made-up table: forty people who do not exist.',
    run: 'Try the example',
    fill: 'Fill in the example',
    filled: 'The example is filled in. Press Evaluate, or change something first.',
    title: 'Made-up cohort: forty participants before and after',
    covers: 'Made-up amount, SEK 85,000 per participant.',
  },

  files: {
    heading: 'Tables',
    table: 'The participants',
    tableHelp: 'CSV or Excel (.xlsx), at most 50 MB. One row before and one row after for each participant.',
    comparison: 'Comparison group, if there is one',
    comparisonHelp:
      "People who did not take part, in a table of the same kind. Their change is taken off the participants'.",
    sheets: 'Another sheet than the first',
    sheetsHelp: 'Write the name of the sheet if the table is not on the first visible sheet of the Excel file.',
    sheet: 'Sheet of the participants',
    comparisonSheet: 'Sheet of the comparison group',
    template: 'Download an empty template (CSV)',
    templateWorkbook: 'Download an empty template for Excel, with lists to choose from',
    templateHelp:
      'Delete the columns that you do not use: in a column marked * an empty cell counts as a missing value.',
    columns: 'Columns that the table may have',
    columnsCaption: 'Columns of the table, in Swedish and English',
    swedish: 'In Swedish',
    english: 'Header',
    columnExample: 'Example',
    needed: 'Always filled in',
    yes: 'yes *',
    resources:
      'Care and casework can also have a column of their own, with the name from the price list as header, such as “GP visit in primary care”, and the number in the cells.',
  },

  settings: {
    formHeading: 'The table and the intervention',
    heading: 'The intervention',
    from: 'What is known of the intervention',
    choices: { form: 'Fill it in here', file: 'Read it from a settings file' },
    file: 'Settings file',
    fileHelp: 'A case file (YAML or JSON) without people of its own, as for the command line.',
    costGrade: 'How well is the cost known?',
    covers: 'What the cost covers',
    coversHelp: 'Such as “staff and premises 2024, from the annual accounts”.',
    financing: 'Who pays?',
    financingHelp:
      'Shares that are 100% together. Empty = by the act on financial coordination: the state half, the region and the municipality a quarter each.',
    more: 'More settings',
  },

  handling: {
    heading: 'If something is missing',
    missing: 'Missing values',
    missingHelp: 'Cells that say “missing” or ?, and empty cells in columns that must be filled in.',
    missingChoices: {
      refuse: 'Accept none: show where they are',
      mean: 'Put the mean in their place',
      median: 'Put the median in their place',
      zero: 'Put zero in their place',
      bound: 'Work out the worst and the best case',
    },
    windows: 'Periods that are not twelve months',
    windowChoices: { refuse: 'Accept none: show where they are', annualise: 'Move them to twelve months' },
  },

  drawing: {
    heading: 'How the intervals are worked out',
    draws: 'Number of draws',
    drawsHelp: (least, most) =>
      `How many times the result is worked out with new values, ${least}–${most}. More give surer bounds and take longer.`,
    seed: 'Seed of the random numbers',
    seedHelp: 'The same seed gives the same intervals again.',
  },

  calculate: 'Evaluate',
  reset: 'Clear the form',

  progress: {
    heading: 'Evaluating',
    label: 'How far the evaluation has come',
    percent: (percent) => `${percent} done`,
    left: (seconds) =>
      seconds < 90
        ? `about ${seconds} ${seconds === 1 ? 'second' : 'seconds'} left`
        : `about ${Math.round(seconds / 60)} minutes left`,
    cancel: 'Cancel',
    cancelled: 'The evaluation is cancelled. No result is shown, and the form is as you left it.',
    done: 'The evaluation is done.',
  },

  problems: {
    noTable: 'Choose a table of participants.',
    noSettings: 'Choose a settings file, or fill in what is known here.',
    settingsTooLarge: (most) => `The file is larger than ${most} kB. Choose a case file in YAML or JSON.`,
    wholeNumber: (least, most, stands) => `Write a whole number from ${least} to ${most}. It says “${stands}” now.`,
    noComparison:
      'Choose another way: with a comparison group, missing values cannot be worked out as the worst and the best case.',
    tables: (count, tables) =>
      count === 1
        ? 'There is one fault in the table'
        : `There are ${count} faults in the ${tables === 1 ? 'table' : 'tables'}`,
    nothingUsed:
      'Nothing of the table has been used. Mend the faults in the file, save it and choose it again. What you have filled in is still there.',
    cutShort: 'There are more faults than these.',
    settings: 'What is said of the intervention cannot be used',
    failedHeading: 'Something went wrong',
    failed:
      'The evaluation could not be done, and no result is shown. The form is as you left it. You are welcome to describe the fault to those who have built Samnytta, without sending the table:',
  },

  download: {
    heading: 'Save the result',
    text: 'The files are made in the browser and hold figures of groups of at least five people only.',
    json: 'Download as JSON',
    csv: 'Download as CSV',
    print: 'Print',
    name: 'result',
  },
};
