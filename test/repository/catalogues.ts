import ts from 'typescript';
import { parse } from './imports.ts';

/** The texts that a source file holds: strings, text between tags and the fixed parts of templates, without names of modules, keys and types. */
export function textsOf(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const isKey = ts.isPropertyAssignment(node.parent ?? node) && isNameOf(node);
    const isTemplatePart =
      ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
    const isText = ts.isStringLiteralLike(node) || ts.isJsxText(node) || isTemplatePart;
    if (isText && !isKey) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(file, text));
  return found;
}

function isNameOf(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

/**
 * What two catalogues must share, by path: the kind of each entry, its placeholders (`{name}`), and how many
 * values a sentence takes. `{ a: { b: 'Hi {name}' } }` is `['a.b: text {name}']`.
 */
export function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path}: text ${placeholders(value)}`.trim()];
  if (typeof value === 'function') return [`${path}: sentence of ${value.length}`];
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value)
    .flatMap(([key, entry]) => shapeOf(entry, path ? `${path}.${key}` : key))
    .sort();
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{[\w-]+\}|\$[\w]+\$?/g)]
    .map(([name]) => name)
    .sort()
    .join(' ');
}
