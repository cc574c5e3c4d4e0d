import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const imports = /^import \{([^}]*)\} from '\.\/([a-z-]+)\.js';\n/gm;
const exports = /^export (?=(?:const|(?:async )?function) ([A-Za-z]+))/gm;

type Part = { readonly name: string; readonly code: string };

/**
 * The page's modules as one script, each in a function of its own, in the order in which they need
 * each other: a slow phone asks once and not thirty times. Throws naming a module that imports or
 * exports in any other way than `import { a } from './b.js'` and `export const|function`.
 */
export function joinScript(folder: string, entry: string): string {
  const parts = new Map<string, Part>();
  addPart(folder, entry, parts);
  return [...parts.values()].map(({ code }) => code).join('\n');
}

function addPart(folder: string, module: string, parts: Map<string, Part>): Part {
  const known = parts.get(module);
  if (known !== undefined) return known;
  const source = readFileSync(join(folder, `${module}.js`), 'utf8');
  const names = [...source.matchAll(exports)].map(([, name]) => name);
  const body = source
    .replace(imports, (_, wanted: string, other: string) => {
      const part = addPart(folder, other, parts);
      return `const {${wanted}} = ${part.name};\n`;
    })
    .replace(exports, '');
  if (/^(?:import|export)\b/m.test(body))
    throw new Error(
      `Cannot join script ${module}.js: an import or export is written in another way`,
    );
  const name = `${module.replaceAll('-', '_')}_`;
  const code = `const ${name} = (() => {\n${body}return { ${names.join(', ')} };\n})();`;
  const part = { name, code };
  parts.set(module, part);
  return part;
}
