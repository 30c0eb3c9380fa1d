import { join, relative } from 'node:path';
import ts from 'typescript';
import { declarationsOf, entries, exportsOf, modelFolder, parsed } from './entries.ts';

/** The model's declarations without comments, by file from its folder. */
function declarations(): ReadonlyMap<string, ts.SourceFile> {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(modelFolder, 'tsconfig.build.json'),
    { emitDeclarationOnly: true, removeComments: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  if (config === undefined) throw new Error('packages/model/tsconfig.build.json could not be read');
  const { options, fileNames } = config;
  const found = new Map<string, ts.SourceFile>();
  ts.createProgram(fileNames, options).emit(undefined, (path, text) => {
    const file = relative(options.outDir ?? modelFolder, path).replaceAll('\\', '/');
    found.set(file.replace(/\.d\.ts$/u, '.ts'), parsed(path, text));
  });
  return found;
}

/** What one name is declared as, without the words that every declaration begins with. */
function declared(tree: ts.SourceFile | undefined, name: string): string {
  const statements = tree === undefined ? [] : declarationsOf(tree, name);
  if (statements.length === 0) throw new Error(`${name} is not declared in the file that an entry point takes it from`);
  return statements.map((statement) => statement.getText().replace(/^export (?:declare )?/u, '')).join('\n');
}

/** Everything that can be imported of the model, as Markdown: a change of it is a change for those who build on it. */
export function apiReport(): string {
  const files = declarations();
  const sections = [...entries].map(([entry, file]) => {
    const exported = exportsOf(file).toSorted((one, other) => (one.name < other.name ? -1 : 1));
    return `## ${entry}\n\n\`\`\`ts\n${exported.map((one) => declared(files.get(one.file), one.name)).join('\n\n')}\n\`\`\`\n`;
  });
  return `# What can be imported of @samnytta/model\n\nWritten by \`npm run generate\`. What each is for stands in the declarations that are installed, where it is imported.\n\n${sections.join('\n')}`;
}
