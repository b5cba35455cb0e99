/**
 * Leaves the descriptions of the public format out of scripts. They are for its JSON Schema, which
 * `sourceline schema` writes; in a page they weigh 600 bytes of the first load, and nothing reads
 * them.
 */
import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

export const noDescriptions = (): Plugin => ({
  name: 'no-descriptions',
  enforce: 'post',
  transform: {
    filter: { id: /\/src\/timeline\/[a-z-]*schema\.ts$/ },
    handler(code) {
      const texts = describedBy(this.parse(code));
      // From the last to the first, so that no place moves before its turn.
      const without = texts.reduceRight(
        (rest, { start, end }) => `${rest.slice(0, start)}''${rest.slice(end)}`,
        code,
      );
      return { code: without, map: null };
    },
  },
});

/** The arguments of each `v.description(…)`, in order. */
function describedBy(tree: unknown): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, callee, arguments: given } = value as Partial<Record<string, unknown>>;
    const name = (callee as { property?: { name?: string } } | undefined)?.property?.name;
    if (type === 'CallExpression' && name === 'description') found.push(...(given as Node[]));
    else for (const child of Object.values(value)) visit(child);
  };
  visit(tree);
  return found;
}
