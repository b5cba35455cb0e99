/** Why a workbook is not read. Pure. */
import type { Code } from '../../../report/diagnostics.ts';

/** In the form of a diagnostic about the whole file. Its path comes before the values. */
export class WorkbookFault extends Error {
  override readonly name = 'WorkbookFault';
  readonly code: Code;
  readonly values: readonly string[];

  constructor(code: Extract<Code, `workbook-${string}`>, ...values: readonly string[]) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** The file is damaged, or was never a workbook. */
export const broken = (): WorkbookFault => new WorkbookFault('workbook-broken');
