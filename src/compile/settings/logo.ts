/** Reads the logo of a site, and checks that it is an image that can do no harm. Node only. */
import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import { hasEnd } from '../images/image-end.ts';
import type { Report } from '../../seeds/report/report.ts';
import type { Fields } from '../../seeds/seed/fields.ts';
import { readSiteFile } from './site-file.ts';
import { checkSvg } from './svg-check.ts';

export interface LogoSettings {
  /** Named by its content: `logo-1f09ab34.svg`. */
  readonly name: string;
  readonly bytes: Buffer;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

const MOST_BYTES = 200_000;

/** Otherwise it would be a thin line in the space that a page or picture has for it. */
const WIDEST = 12;
const HIGHEST = 2;
/** In pixels a side: a browser needs four bytes for each. */
const MOST_PIXELS = 4096;

/** Null if there is none, or if it cannot be shown. */
export function readLogo(fields: Fields, root: string, report: Report): LogoSettings | null {
  const file = fields.isNothing('logo') ? null : fields.optionalText('logo');
  if (!file?.value) return null;
  if (!fields.has('publisher')) report.add('logo-publisher', file.spot);
  const bytes = readSiteFile(file, { root, most: MOST_BYTES }, report);
  if (bytes === null) return null;
  const ending = /\.(svg|png|webp)$/i.exec(file.value)?.[1]?.toLowerCase() ?? '';
  const checked = ending === 'svg' ? checkSvg(bytes.toString()) : pixelsOf(bytes, ending);
  if (checked.kind === 'part') report.add('logo-part', file.spot, file.value, checked.part);
  else if (checked.kind === 'varies')
    report.add('logo-varies', file.spot, file.value, checked.part);
  else if (checked.kind === 'broken') report.add('logo-kind', file.spot, file.value);
  else if (!hasShape(checked))
    report.add('logo-size', file.spot, file.value, `${checked.width} × ${checked.height}`);
  else {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const { width, height } = checked;
    return { name: `logo-${hash}.${ending}`, bytes, width, height };
  }
  return null;
}

type Sized = Pick<LogoSettings, 'width' | 'height'> & { readonly kind: 'svg' | 'pixels' };

const hasShape = ({ kind, width, height }: Sized): boolean =>
  width <= WIDEST * height &&
  height <= HIGHEST * width &&
  (kind === 'svg' || Math.max(width, height) <= MOST_PIXELS);

function pixelsOf(
  bytes: Buffer,
  ending: string,
): { kind: 'broken' } | { kind: 'pixels'; width: number; height: number } {
  try {
    const { type, width, height } = imageSize(bytes);
    if (type !== ending || !hasEnd(bytes, type) || !(width > 0 && height > 0))
      return { kind: 'broken' };
    return { kind: 'pixels', width, height };
  } catch (error) {
    // The library throws these errors if the bytes do not fit their kind.
    if (error instanceof TypeError || error instanceof RangeError) return { kind: 'broken' };
    throw error;
  }
}
