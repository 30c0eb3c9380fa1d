import { expect, test } from 'vitest';
import { readCaseText } from './read-case.ts';
import { aliasBomb, lines, problemsIn, type Told, toldOf, wrongLanguage } from './testing/bad-input.ts';

type Bad = readonly [name: string, input: string, ...told: readonly Told[]];

/** Texts that are no case file. */
const inputs: readonly Bad[] = [
  [
    'a tab at the start of a line',
    lines('title: Lund', 'date: 2015-01-01', '\ttypeCases: []'),
    [
      '',
      'unreadable',
      'typeCases: []',
      'mellanslag i början av raden, inte tabb',
      'spaces at the start of the line, not a tab',
      'title: Lund 2015',
    ],
  ],
  [
    'a quotation mark that is not closed',
    lines('title: "Lund', 'date: 2015-01-01'),
    [
      '',
      'unreadable',
      '',
      'ett avslutande citattecken, en avslutande parentes eller ett kommatecken',
      'a closing quotation mark, a closing bracket or a comma',
      'title: Lund 2015',
    ],
  ],
  [
    'a bracket that is not closed',
    lines('title: [Lund', 'date: 2015-01-01'),
    [
      '',
      'unreadable',
      'date: 2015-01-01',
      'samma antal mellanslag före alla nycklar på samma nivå, och alla parenteser avslutade',
      'the same number of spaces before all keys at the same level, and all brackets closed',
      'title: Lund 2015',
    ],
  ],
  [
    'a colon inside a text',
    lines('title: Lund: tre typfall'),
    [
      '',
      'unreadable',
      'title: Lund: tre typfall',
      'en enda nyckel per rad; text som innehåller kolon inom citattecken',
      'a single key per line; text with a colon in it inside quotation marks',
      'title: Lund 2015',
    ],
  ],
  [
    'lines that are not below each other',
    lines('residence:', '    municipality: lund', '  region: skane'),
    [
      '',
      'unreadable',
      'region: skane',
      'samma antal mellanslag före alla nycklar på samma nivå, och alla parenteser avslutade',
      'the same number of spaces before all keys at the same level, and all brackets closed',
      'title: Lund 2015',
    ],
  ],
  [
    'the same key twice',
    lines('title: Lund', 'title: Malmö'),
    [
      '',
      'unreadable',
      'title: Malmö',
      'varje nyckel en enda gång på samma nivå',
      'each key only once at the same level',
      'title: Lund 2015',
    ],
  ],
  [
    'two documents',
    lines('title: Lund', '---', 'title: Malmö'),
    [
      '',
      'unreadable',
      '---',
      'ett enda dokument, utan en ny del efter ---',
      'a single document, without a new part after ---',
      'title: Lund 2015',
    ],
  ],
  [
    'a sign that YAML keeps for itself',
    lines('title: @lund'),
    [
      '',
      'unreadable',
      'title: @lund',
      'citattecken runt text som börjar med @, ` eller %',
      'quotation marks around text that begins with @, ` or %',
      'title: Lund 2015',
    ],
  ],
  [
    'a tag',
    lines('title: !lund 2015'),
    [
      '',
      'unreadable',
      'title: !lund 2015',
      'värden utan utropstecken framför, eller inom citattecken',
      'values without an exclamation mark before them, or inside quotation marks',
      'title: Lund 2015',
    ],
  ],
  [
    'a key that is a list',
    lines('? [a]', ': b'),
    ['', 'unreadable', '? [a]', 'nycklar som är enkla ord', 'keys that are plain words', 'title: Lund 2015'],
  ],
  [
    'a repetition of what has no name',
    lines('title: *lund'),
    [
      '',
      'unreadable',
      '*lund',
      'upprepningar (*namn) av det som getts ett namn tidigare (&namn), högst tusen gånger',
      'repetitions (*name) of what was named before (&name), at most a thousand times',
      'before: *before',
    ],
  ],
  [
    'a repetition that contains itself',
    lines('note: &all [*all]'),
    [
      'note[0][0]',
      'too-large',
      '',
      'högst 40 nivåer inuti varandra',
      'at most 40 levels inside each other',
      'title: Lund 2015',
    ],
  ],
  [
    'repetitions of repetitions',
    aliasBomb(),
    [
      '',
      'unreadable',
      '*a',
      'upprepningar (*namn) av det som getts ett namn tidigare (&namn), högst tusen gånger',
      'repetitions (*name) of what was named before (&name), at most a thousand times',
      'before: *before',
    ],
  ],
  [
    'a file of ten million characters',
    'x'.repeat(10_000_000),
    [
      '',
      'too-large',
      '',
      'högst 1\u00a0000\u00a0000 tecken; filen har 10\u00a0000\u00a0000',
      'at most 1,000,000 characters; the file has 10,000,000',
      'title: Lund 2015',
    ],
  ],
  [
    'an empty file',
    '',
    [
      '',
      'unreadable',
      '',
      'en fil med nycklar som title, date och typeCases; filen är tom',
      'a file with keys such as title, date and typeCases; the file is empty',
      'title: Lund 2015',
    ],
  ],
  [
    'a file with only a comment',
    '# Lund',
    [
      '',
      'unreadable',
      '',
      'en fil med nycklar som title, date och typeCases; filen är tom',
      'a file with keys such as title, date and typeCases; the file is empty',
      'title: Lund 2015',
    ],
  ],
  [
    'a list',
    '- title: Lund',
    [
      '',
      'wrong-type',
      '[{"title":"Lund"}]',
      'en grupp av nycklar med värden',
      'a group of keys with values',
      'title: Lund 2015',
    ],
  ],
  [
    'a number',
    '42',
    ['', 'wrong-type', '42', 'en grupp av nycklar med värden', 'a group of keys with values', 'title: Lund 2015'],
  ],
  [
    'null',
    'null',
    [
      '',
      'unreadable',
      '',
      'en fil med nycklar som title, date och typeCases; filen är tom',
      'a file with keys such as title, date and typeCases; the file is empty',
      'title: Lund 2015',
    ],
  ],
  [
    'the bytes of a picture',
    '\ufffdPNG\r\n\u001a\n\u0000',
    [
      '',
      'unreadable',
      'U+FFFD',
      'vanlig text sparad som UTF-8 (välj UTF-8 när filen sparas, så läses också å, ä och ö rätt)',
      'plain text saved as UTF-8 (choose UTF-8 when saving the file)',
      'title: Lund 2015',
    ],
  ],
  [
    'letters that were not saved as UTF-8',
    lines('title: Sk\ufffdne'),
    [
      '',
      'unreadable',
      'U+FFFD',
      'vanlig text sparad som UTF-8 (välj UTF-8 när filen sparas, så läses också å, ä och ö rätt)',
      'plain text saved as UTF-8 (choose UTF-8 when saving the file)',
      'title: Lund 2015',
    ],
  ],
  [
    'another kind of file',
    '<?xml version="1.0"?><case/>',
    [
      '',
      'wrong-type',
      '<?xml version="1.0"?><case/>',
      'en grupp av nycklar med värden',
      'a group of keys with values',
      'title: Lund 2015',
    ],
  ],
  [
    'brackets within brackets',
    '['.repeat(5000),
    [
      '',
      'unreadable',
      '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…',
      'färre nivåer inuti varandra',
      'fewer levels inside each other',
      'title: Lund 2015',
    ],
  ],
  [
    'JSON with a value missing',
    '{"title": "Lund", "date": , "typeCases": []}',
    [
      'date',
      'wrong-type',
      '',
      'en dag som finns, skriven ÅÅÅÅ-MM-DD',
      'a day that exists, written YYYY-MM-DD',
      '2015-01-01',
    ],
    [
      'typeCases',
      'out-of-range',
      '[]',
      'en lista med minst 1 post',
      'a list with at least 1 entry',
      '[{ name: Arbete, before: { supports: [] }, after: { work: [] } }]',
    ],
  ],
  [
    'a number too large for arithmetic',
    lines(
      'title: Lund',
      'date: 2015-01-01',
      'typeCases:',
      '  - name: A',
      '    before: {}',
      '    after: { work: [{ wage: 19000 SEK/month, months: 1e400 }] }',
    ),
    [
      'typeCases[0].after.work[0].months',
      'not-a-quantity',
      '1e400',
      'ett tal utan enhet',
      'a number without a unit',
      '12',
    ],
  ],
];

for (const [name, input, ...expected] of inputs) {
  test(name, () => {
    const problems = problemsIn(() => readCaseText(input));
    expect(problems.map(toldOf)).toEqual(expected);
    expect(problems.flatMap(wrongLanguage)).toEqual([]);
  });
}
