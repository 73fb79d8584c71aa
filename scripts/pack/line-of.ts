import ts from 'typescript';

/**
 * The line, from 1, of what a path leads to in a pack file (`rows.no-notice.clause`: items of lists by their ids, or
 * their positions); of the nearest thing around it where the file itself has not got it, as what comes from a base.
 */
export function lineOf(text: string, path: string): number {
  const file = ts.parseJsonText('pack.json', text.replace(/^\uFEFF/u, ''));
  let at: ts.Node | undefined = file.statements[0]?.expression;
  let rest = path;
  let found: ts.Node | undefined = at;
  while (at && rest !== '') {
    const [next, length] = step(at, rest);
    found = next ?? found;
    at = next && ts.isPropertyAssignment(next) ? next.initializer : next;
    rest = rest.slice(length + 1);
  }
  return found ? file.getLineAndCharacterOfPosition(found.getStart(file)).line + 1 : 1;
}

/** What the beginning of a path leads to, and how long that beginning is: ids have dots in them. */
function step(at: ts.Node, path: string): [ts.Node | undefined, number] {
  const named = childrenOf(at)
    .filter(([name]) => path === name || path.startsWith(`${name}.`))
    .sort(([a], [b]) => b.length - a.length)[0];
  return named ? [named[1], named[0].length] : [undefined, path.length];
}

function childrenOf(at: ts.Node): [string, ts.Node][] {
  if (!ts.isArrayLiteralExpression(at)) return propertiesOf(at);
  return at.elements.flatMap((each, position): [string, ts.Node][] => {
    const id = propertiesOf(each).find(([name]) => name === 'id')?.[1].initializer;
    const named: [string, ts.Node][] = id && ts.isStringLiteral(id) ? [[id.text, each]] : [];
    return [[String(position), each], ...named];
  });
}

function propertiesOf(at: ts.Node): [string, ts.PropertyAssignment][] {
  if (!ts.isObjectLiteralExpression(at)) return [];
  return at.properties.flatMap((each): [string, ts.PropertyAssignment][] =>
    ts.isPropertyAssignment(each) && ts.isStringLiteral(each.name) ? [[each.name.text, each]] : [],
  );
}
