/** What we use of pdfkit, which has no types of its own. */
declare module 'pdfkit' {
  interface Options {
    readonly size: readonly [number, number];
    readonly margin: number;
    readonly pdfVersion: '1.7';
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly info: Readonly<Record<string, string | Date>>;
  }
  export default class PDFDocument {
    constructor(options: Options);
    on(event: 'data', listener: (part: Buffer) => void): this;
    on(event: 'end', listener: () => void): this;
    registerFont(name: string, file: string): this;
    end(): void;
  }
}
