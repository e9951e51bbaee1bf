/**
 * Loads specs and sources as CommonJS, compiled once and run anew for each mutant in a few milliseconds. What Jest does
 * for a file takes seconds, and a mutant at the top of a module is only seen when the module is loaded again.
 */
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from '@swc/core';
import { top } from './mutants.mjs';

const { imports } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));

const swcOptions = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  configFile: false,
  swcrc: false,
};

export class Loader {
  /** Path → what the file does when it is run. */
  #compiled = new Map();
  /** Name of a package → what it exports; loaded once, no mutant is in it. */
  #packages = new Map();
  #modules = new Map();

  /**
   * @param files path from the top → code that stands in the place of the file
   * @param given name of a package → what is given in its place
   */
  constructor(files, given) {
    this.files = files;
    for (const [name, exports] of Object.entries(given)) this.#packages.set(name, exports);
  }

  /** Compiles a file and all that it imports. Packages are modules of Node, which only load asynchronously. */
  async prepare(path, seen = new Set()) {
    if (seen.has(path)) return;
    seen.add(path);
    for (const name of this.#compile(path).names) {
      const file = place(name, path);
      if (file !== null) await this.prepare(file, seen);
      else if (!this.#packages.has(name)) this.#packages.set(name, { __esModule: true, ...(await import(name)) });
    }
  }

  /** Forgets every module of ours: the next one is loaded as in a new process. */
  forget() {
    this.#modules.clear();
  }

  load(path) {
    const known = this.#modules.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.#modules.set(path, module);
    const require = (name) => {
      const file = place(name, path);
      return file === null ? this.#packages.get(name) : this.load(file);
    };
    this.#compile(path).run(module.exports, require, module, path, dirname(path));
    return module.exports;
  }

  #compile(path) {
    const known = this.#compiled.get(path);
    if (known !== undefined) return known;
    const compiled = path.endsWith('.json') ? ofJson(path) : ofCode(path, this.files[path.slice(top.length + 1)]);
    this.#compiled.set(path, compiled);
    return compiled;
  }
}

function ofJson(path) {
  const text = readFileSync(path, 'utf8');
  return {
    names: [],
    run: (exports) => Object.assign(exports, { __esModule: true, default: JSON.parse(text) }),
  };
}

function ofCode(path, given) {
  const source = given ?? readFileSync(path, 'utf8');
  const { code } = transformSync(source, { ...swcOptions, filename: path });
  const names = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
  const body = code.replaceAll('import.meta.dirname', '__dirname');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${body}\n})`, {
    filename: path,
  });
  return { names, run: script.runInThisContext() };
}

/** The file that a name means in another one; null where it is a package. */
function place(name, from) {
  if (name.startsWith('.')) return sourceOf(resolve(dirname(from), name));
  if (!name.startsWith('#') || isBuiltin(name)) return null;
  for (const [pattern, target] of Object.entries(imports)) {
    const [head, tail = ''] = pattern.split('*');
    if (!name.startsWith(head) || !name.endsWith(tail)) continue;
    const star = name.slice(head.length, name.length - tail.length);
    return join(top, target['app-source'].replace('*', star));
  }
  throw new Error(`${from} imports ${name}, which package.json does not know`);
}

/** TypeScript is imported by the name of what it becomes. */
function sourceOf(path) {
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(source) ? source : path;
}
