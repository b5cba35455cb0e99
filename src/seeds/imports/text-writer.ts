/** Puts the words of markup together, and knows where its spans begin and end. Pure. */
import type { Span } from '../../timeline/spans/span.ts';
import type { ImportedLink } from './imported.ts';

type Kind =
  { readonly kind: 'bold' | 'italic' } | { readonly kind: 'link'; readonly address: string };

interface OpenSpan {
  readonly of: Kind;
  /** Null until the first of its words. */
  from: number | null;
  to: number;
}

export class TextWriter {
  readonly #pieces: string[] = [];
  #length = 0;
  /** What stands between the last word and the next. */
  #between: '' | ' ' | '\n' = '';
  /** In the order in which they were opened. */
  readonly #spans: OpenSpan[] = [];
  /** Those that are open and have no words yet. */
  #begun: OpenSpan[] = [];
  readonly #open = new Map<Kind['kind'], number>();

  /** Any space is one space. */
  write(text: string): void {
    for (const [part] of text.matchAll(/\s+|\S+/g)) {
      if (/^\s/.test(part)) this.#between ||= ' ';
      else this.#word(part);
    }
  }

  breakLine(): void {
    this.#between = '\n';
  }

  /** Begins a span. @returns what ends it */
  open(of: Kind): () => void {
    const span: OpenSpan = { of, from: null, to: 0 };
    const depth = this.#open.get(of.kind) ?? 0;
    // If one span is inside another of the same kind, the outer one counts.
    if (depth === 0) {
      this.#spans.push(span);
      this.#begun.push(span);
    }
    this.#open.set(of.kind, depth + 1);
    return () => {
      this.#open.set(of.kind, depth);
      span.to = this.#length;
      this.#begun = this.#begun.filter((each) => each !== span);
    };
  }

  result(): { text: string; spans: Span[]; links: ImportedLink[] } {
    const text = this.#pieces.join('');
    const spans = this.#spans.flatMap(({ of, from, to }): Span[] =>
      from === null || to <= from ? [] : [{ from, to, ...of }],
    );
    const links = this.#spans.flatMap(({ of, from, to }): ImportedLink[] =>
      of.kind === 'link'
        ? [{ words: text.slice(from ?? to, to).replaceAll('\n', ' '), url: of.address }]
        : [],
    );
    return { text, spans, links };
  }

  #word(word: string): void {
    if (this.#length > 0 && this.#between) this.#append(this.#between);
    this.#between = '';
    for (const span of this.#begun) span.from = this.#length;
    this.#begun = [];
    this.#append(word);
  }

  #append(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}
