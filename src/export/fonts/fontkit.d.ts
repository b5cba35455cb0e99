/** The parts of fontkit that we use. It has no types of its own. */
declare module 'fontkit' {
  interface Path {
    transform(a: number, b: number, c: number, d: number, e: number, f: number): Path;
    toSVG(): string;
  }
  interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: Path;
  }
  interface Position {
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }
  interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly Position[];
    readonly advanceWidth: number;
  }
  interface Font {
    readonly unitsPerEm: number;
    /** Code points. Missing in a collection of fonts. */
    readonly characterSet?: readonly number[];
    /** By tag: `wght` is the weight. */
    readonly variationAxes?: Readonly<
      Record<string, { readonly min: number; readonly max: number } | undefined>
    >;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    /** @param codePoints the letters that it stands for */
    getGlyph(id: number, codePoints: readonly number[]): Glyph;
    layout: (text: string) => GlyphRun;
  }
  export function create(bytes: Buffer): Font;
  export function openSync(file: string): Font;
}
