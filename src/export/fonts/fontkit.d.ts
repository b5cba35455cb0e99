/** The parts of fontkit that we use. It has no types of its own. */
declare module 'fontkit' {
  interface Font {
    readonly unitsPerEm: number;
    /** Code points. Missing in a collection of fonts. */
    readonly characterSet?: readonly number[];
    /** By tag: `wght` is the weight. */
    readonly variationAxes?: Readonly<
      Record<string, { readonly min: number; readonly max: number } | undefined>
    >;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
    layout(text: string): { readonly advanceWidth: number };
  }
  export function create(bytes: Buffer): Font;
  export function openSync(file: string): Font;
}
