import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The folder of the model, with a separator at its end. */
export const modelFolder = fileURLToPath(new URL('../packages/model/', import.meta.url));

/** One name that an entry point exports. */
export interface EntryExport {
  readonly name: string;
  /** The file that declares it, from the model's folder. */
  readonly file: string;
}

/** Entry points of the model: what is written to import them, and the file that lists what they have. */
export const entries: ReadonlyMap<string, string> = new Map(
  Object.entries<string>(JSON.parse(readFileSync(join(modelFolder, 'package.json'), 'utf8')).exports).map(
    ([entry, file]) => [`@samnytta/model${entry.slice(1)}`, file],
  ),
);

export function parsed(path: string, text = readFileSync(path, 'utf8')): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** What an entry point exports; it only lists names and the files that declare them. */
export function exportsOf(entry: string): readonly EntryExport[] {
  const path = join(modelFolder, entry);
  return parsed(path).statements.flatMap((statement) => {
    const { exportClause, moduleSpecifier } = ts.isExportDeclaration(statement) ? statement : {};
    if (
      exportClause === undefined ||
      !ts.isNamedExports(exportClause) ||
      moduleSpecifier === undefined ||
      !ts.isStringLiteral(moduleSpecifier)
    ) {
      throw new TypeError(`${entry}: expected only export { names } from 'file', found ${statement.getText()}`);
    }
    const file = relative(modelFolder, join(dirname(path), moduleSpecifier.text)).replaceAll('\\', '/');
    return exportClause.elements.map(({ name }) => ({ name: name.text, file }));
  });
}

/** The statements of a file that declare a name: one, or a type and a value of the same name. */
export function declarationsOf(tree: ts.SourceFile, name: string): readonly ts.Statement[] {
  return tree.statements.filter((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.some((one) => one.name.getText() === name);
    return (
      (ts.isFunctionDeclaration(statement) ||
        ts.isClassDeclaration(statement) ||
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement)) &&
      statement.name?.text === name
    );
  });
}
