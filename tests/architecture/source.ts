import { parseSync } from 'vite';

/** One import, export-from, `import()` or `import type` of a file. `types` when nothing of it is there at run time. */
export interface Import {
  from: string;
  types: boolean;
}

/** A syntax node as the parser gives it. */
interface Node {
  type: string;
  [key: string]: unknown;
}

/** What the checks need to know of a source file. */
export interface Source {
  path: string;
  code: string;
  imports: Import[];
  /** Names that are read but bound nowhere in the file; `new Date()` and `Date.now` style uses are spelled out. */
  globals: string[];
  /** Names of members, JSX attributes and object keys, wherever they stand. */
  members: string[];
  /** Texts of string and template literals. */
  strings: string[];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function children(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** Names bound by a pattern: `{a, b: [c]}` binds a and c. */
function boundBy(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern.name)];
    case 'Property':
      return boundBy(pattern.value);
    case 'AssignmentPattern':
      return boundBy(pattern.left);
    case 'RestElement':
      return boundBy(pattern.argument);
    case 'TSParameterProperty':
      return boundBy(pattern.parameter);
    default:
      return children(pattern).flatMap(boundBy);
  }
}

function literal(node: unknown): string | null {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

/** TypeScript's own syntax that does something at run time. */
const RUNTIME_TS = ['TSEnumDeclaration', 'TSEnumBody', 'TSEnumMember', 'TSParameterProperty'];

/** `import('./a').A` within a type. */
function typeImports(node: Node, source: Source): void {
  if (node.type === 'TSImportType') source.imports.push({ from: literal(node.source) ?? '', types: true });
  for (const child of children(node)) typeImports(child, source);
}

/** Reads one TypeScript file. Throws where it does not parse. */
export function readSource(path: string, code: string): Source {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const source: Source = { path, code, imports: [], globals: [], members: [], strings: [] };
  const bound = new Set<string>();
  const used: string[] = [];

  const visit = (node: Node): void => {
    switch (node.type) {
      case 'ImportDeclaration': {
        const names = (node.specifiers as Node[]) ?? [];
        const types = node.importKind === 'type' || (names.length > 0 && names.every((n) => n.importKind === 'type'));
        source.imports.push({ from: literal(node.source) ?? '', types });
        for (const name of names) bound.add(String((name.local as Node).name));
        return;
      }
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (isNode(node.source)) {
          source.imports.push({ from: literal(node.source) ?? '', types: node.exportKind === 'type' });
          return;
        }
        break;
      case 'ImportExpression':
        source.imports.push({ from: literal(node.source) ?? '', types: false });
        break;
      case 'VariableDeclarator':
        for (const name of boundBy(node.id)) bound.add(name);
        break;
      case 'CatchClause':
        for (const name of boundBy(node.param)) bound.add(name);
        break;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        for (const name of [node.id, ...(node.params as unknown[])].flatMap(boundBy)) bound.add(name);
        break;
      case 'ClassDeclaration':
      case 'ClassExpression':
      case 'TSEnumDeclaration':
        for (const name of boundBy(node.id)) bound.add(name);
        break;
      case 'Literal':
        if (typeof node.value === 'string') source.strings.push(node.value);
        return;
      case 'TemplateElement':
        source.strings.push(String((node.value as { raw: string }).raw));
        return;
      case 'JSXAttribute':
        source.members.push(String((node.name as Node).name));
        break;
      case 'Property':
      case 'PropertyDefinition':
      case 'MethodDefinition':
        if (!node.computed) {
          const key = node.key as Node;
          source.members.push(String(key.name ?? key.value));
          if (isNode(node.value)) visit(node.value);
          return;
        }
        break;
      case 'NewExpression':
        if ((node.callee as Node).name === 'Date' && (node.arguments as unknown[]).length === 0)
          used.push('new Date()');
        break;
      case 'MemberExpression': {
        const object = node.object as Node;
        const property = node.property as Node;
        const name = node.computed ? literal(property) : String(property.name);
        if (name !== null) {
          source.members.push(name);
          if (object.type === 'Identifier') used.push(`${object.name}.${name}`);
        }
        visit(object);
        if (node.computed) visit(property);
        return;
      }
      case 'Identifier':
        used.push(String(node.name));
        return;
      case 'LabeledStatement':
        visit(node.body as Node);
        return;
    }
    // Types vanish at run time, and the per-room compiler settings watch over them; only what they import counts.
    if (node.type.startsWith('TS') && !('expression' in node) && !RUNTIME_TS.includes(node.type)) {
      typeImports(node, source);
      return;
    }
    for (const child of children(node)) visit(child);
  };
  visit(program as unknown as Node);
  source.globals = [...new Set(used)].filter((name) => !bound.has(name.replace(/^new |\(\)$|\..*$/g, '')));
  return source;
}
