import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** A path relative to the repository, or the name of a package. */
  target: string;
  isPackage: boolean;
  /** Erased by the compiler: nothing of it runs. */
  typeOnly: boolean;
  /** `import * as z`. */
  namespace: boolean;
}

export function parse(file: string, text: string): ts.SourceFile {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, kind);
}

/** Everything that a file imports or re-exports, dynamic imports included. */
export function importsOf(file: string, text: string): readonly Import[] {
  const key = `${file}\n${text}`;
  const known = seen.get(key) ?? parseImports(file, text);
  seen.set(key, known);
  return known;
}
const seen = new Map<string, readonly Import[]>();

function parseImports(file: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression, typeOnly: boolean, namespace = false) => {
    if (!ts.isStringLiteralLike(specifier)) return;
    const bare = specifier.text.split('?')[0] ?? '';
    const isPackage = !bare.startsWith('.');
    const target = isPackage ? bare : posix.join(posix.dirname(file), bare);
    found.push({ target, isPackage, typeOnly, namespace });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const bindings = clause?.namedBindings;
      const namespace = bindings !== undefined && ts.isNamespaceImport(bindings);
      add(node.moduleSpecifier, clause !== undefined && isTypeOnly(clause), namespace);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier) add(specifier, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file, text));
  return found;
}

function isTypeOnly(clause: ts.ImportClause): boolean {
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}
