/** The parts of subset-font that we use. It has no types of its own. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2' | 'sfnt';
    /** OpenType feature tags. */
    readonly keepFeatures: readonly string[];
    /** The axes of a variable font, each cut down to a range or to one value. */
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
