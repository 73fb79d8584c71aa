import ts from 'typescript';
import { parse } from './imports.ts';

/**
 * The global names that a file uses, with the property read of them (`Date.now`, `Math.random`), and `new Date()`
 * and `Date()` for the clock. Names declared in the file itself, property names, types, strings and comments are none.
 */
export function globalsOf(file: string, text: string): string[] {
  const source = parse(file, text);
  const declared = new Set<string>();
  const declare = (node: ts.Node): void => {
    const named = node as ts.Node & { name?: ts.Node };
    const binds =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node) ||
      ts.isNamespaceImport(node);
    if (binds && named.name && ts.isIdentifier(named.name)) declared.add(named.name.text);
    ts.forEachChild(node, declare);
  };
  declare(source);

  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isIdentifier(node) && isUse(node) && !declared.has(node.text)) found.add(nameOf(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found];
}

/** False for names that are not read: `x.name`, `{ name: … }`, members, imports and exports. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  const named = parent as ts.Node & { name?: ts.Node; propertyName?: ts.Node };
  return named.name !== node && named.propertyName !== node;
}

function nameOf(node: ts.Identifier): string {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return `${node.text}.${parent.name.text}`;
  if (node.text !== 'Date') return node.text;
  if (ts.isNewExpression(parent)) return parent.arguments?.length ? 'Date' : 'new Date()';
  return ts.isCallExpression(parent) ? 'Date()' : 'Date';
}
