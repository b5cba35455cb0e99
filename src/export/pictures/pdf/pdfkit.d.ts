/** The parts of pdfkit that we use. It has no types of its own. */
declare module 'pdfkit' {
  import type { Font } from 'fontkit';

  interface Options {
    readonly size: readonly [number, number];
    readonly margin: number;
    readonly pdfVersion: '1.7';
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly info: Readonly<Record<string, string | Date>>;
  }
  interface TextOptions {
    readonly lineBreak: false;
    readonly baseline: 'alphabetic';
  }
  interface ImageOptions {
    readonly fit: readonly [number, number];
    readonly align: 'center';
    readonly valign: 'center';
  }
  export default class PDFDocument {
    constructor(options: Options);
    on(event: 'data', listener: (part: Buffer) => void): this;
    on(event: 'end', listener: () => void): this;
    registerFont(name: string, file: string): this;
    end(): void;

    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    /** In degrees. */
    rotate(angle: number): this;
    clip(): this;

    path(d: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    fillColor(color: string, opacity: number): this;
    strokeColor(color: string, opacity: number): this;
    lineWidth(width: number): this;
    dash(length: number | readonly number[]): this;
    fill(): this;
    stroke(): this;

    /** @param source a `data:` address */
    image(source: string, x: number, y: number, options: ImageOptions): this;

    font(name: string): this;
    /** The font that is set. It is not in the documentation: pdf.test.ts notices if it changes. */
    readonly _font: { readonly font: Font };
    fontSize(size: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: TextOptions): this;
    markContent(tag: 'Span', options: { readonly actual: string }): this;
    endMarkedContent(): this;
  }
}
