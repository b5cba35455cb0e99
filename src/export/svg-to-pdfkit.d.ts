/** What we use of svg-to-pdfkit, which has no types of its own. */
declare module 'svg-to-pdfkit' {
  import type PDFDocument from 'pdfkit';

  interface Options {
    readonly width: number;
    readonly height: number;
    /** One px is one point. */
    readonly assumePt: boolean;
    /** Names the registered font of a family as CSS writes it. */
    readonly fontCallback: (family: string, bold: boolean) => string;
    readonly warningCallback: (problem: string) => void;
  }
  export default function svgToPdf(
    pdf: PDFDocument,
    svg: string,
    x: number,
    y: number,
    options: Options,
  ): void;
}
