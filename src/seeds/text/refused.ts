/** Why a file was not read, in the form of a diagnostic. Pure. */
import type { Code } from '../report/diagnostics.ts';

export interface Refused {
  readonly kind: 'refused';
  readonly code: Extract<Code, `document-${string}` | 'text-encoding'>;
  readonly values: readonly string[];
}

export const refuse = (code: Refused['code'], ...values: string[]): Refused => ({
  kind: 'refused',
  code,
  values,
});
