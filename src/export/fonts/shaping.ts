/**
 * The OpenType features without which a script cannot be read: joined letters, conjuncts, marks above
 * and below. As harfbuzz keeps them (hb-subset-input.cc, default layout features). Pure.
 */
import { FEATURES } from './font-faces.ts';

/** For any script. */
const COMMON = ['rvrn', 'rlig', 'clig', 'rclt', 'curs', 'ltra', 'ltrm', 'rtla', 'rtlm'];
const ARABIC = ['init', 'medi', 'fina', 'isol', 'med2', 'fin2', 'fin3', 'cswh', 'mset', 'stch'];
const HANGUL = ['ljmo', 'vjmo', 'tjmo'];
/** For the scripts of India, Tibet and South-East Asia. */
const INDIC = [
  ...['nukt', 'akhn', 'rphf', 'rkrf', 'pref', 'blwf', 'half', 'abvf', 'pstf', 'cfar', 'vatu'],
  ...['cjct', 'pres', 'abvs', 'blws', 'psts', 'haln', 'dist', 'abvm', 'blwm'],
];

/** For fonts of a site's own, which may have any script. */
export const OWN_FEATURES = [...FEATURES, ...COMMON, ...ARABIC, ...HANGUL, ...INDIC];
