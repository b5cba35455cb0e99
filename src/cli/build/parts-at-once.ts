/**
 * In a script that cannot fetch, turns each `import()` into an `import`. Otherwise Rolldown wraps
 * every module in a function of its own, so that it can run late. Without this the script of an
 * embed weighs 6 kB more.
 */
import { Visitor, type Plugin } from 'vite';

export const partsAtOnce: Plugin = {
  name: 'sourceline:parts-at-once',
  // After Svelte's compiler.
  enforce: 'post',
  transform: {
    filter: { id: { exclude: /node_modules/ }, code: 'import(' },
    handler(code) {
      const heads: string[] = [];
      let rest = '';
      let from = 0;
      new Visitor({
        ImportExpression({ start, end, source }) {
          if (source.type !== 'Literal') return;
          const name = `part${heads.length}`;
          heads.push(`import * as ${name} from ${JSON.stringify(source.value)};`);
          rest += `${code.slice(from, start)}Promise.resolve(${name})`;
          from = end;
        },
      }).visit(this.parse(code));
      return { code: heads.join('') + rest + code.slice(from), map: null };
    },
  },
};
