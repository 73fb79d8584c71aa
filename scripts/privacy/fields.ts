import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Names of a table's fields: those that lie in clear, and those that are sealed. */
export interface Fields {
  clear: readonly string[];
  sealed: readonly string[];
}

let known: ReadonlyMap<string, Fields> | undefined;

/** The fields of every table of the store, in the order of `VigieDatabase`, as the types of its rows tell them. */
export function tableFields(): ReadonlyMap<string, Fields> {
  known ??= readFields();
  return known;
}

function readFields(): ReadonlyMap<string, Fields> {
  const file = fileURLToPath(new URL('../../lib/db/database.ts', import.meta.url));
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
  });
  const checker = program.getTypeChecker();
  const tables = new Map<string, Fields>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyDeclaration(node) && node.type && ts.isTypeReferenceNode(node.type)) {
      const [row] = node.type.typeArguments ?? [];
      if (row) tables.set(node.name.getText(), fieldsOf(checker.getTypeFromTypeNode(row), checker));
    }
    ts.forEachChild(node, visit);
  };
  const source = program.getSourceFile(file);
  if (source) visit(source);
  return tables;
}

function fieldsOf(row: ts.Type, checker: ts.TypeChecker): Fields {
  const names = row.getProperties().map((each) => each.getName());
  const sealed = row.getProperty('sealed');
  return {
    clear: names.filter((name) => name !== 'sealed'),
    sealed: sealed ? sealedIn(checker.getTypeOfSymbol(sealed), checker) : [],
  };
}

/** What a `Sealed<T>` holds: the properties of `T`, which its `of` carries. */
function sealedIn(type: ts.Type, checker: ts.TypeChecker): string[] {
  const of = checker.getNonNullableType(type).getProperty('of');
  if (!of) return [];
  const content = checker.getNonNullableType(checker.getTypeOfSymbol(of));
  return content.getProperties().map((each) => each.getName());
}
