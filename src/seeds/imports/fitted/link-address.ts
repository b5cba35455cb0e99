/** The address to which a link of an imported file leads. Pure. */
import { isLonger } from '../../../timeline/length.ts';
import { addressFault, LONGEST_ADDRESS } from '../../../timeline/web-address.ts';

/** Null if no reader can be led there. An address may take its scheme from the page that it stands on. */
export function linkAddress(url: string): string | null {
  const address = url.trim().replace(/^\/\//, 'https://').replaceAll(' ', '%20');
  return isLonger(address, LONGEST_ADDRESS) || addressFault(address) !== null ? null : address;
}
