/** The package brings no types. Bounds are milliseconds since 1970 in UTC, both included. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
