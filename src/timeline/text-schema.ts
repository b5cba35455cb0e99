/** Texts and addresses of the public format, as valibot schemas. Pure. */
import * as v from 'valibot';
import { removeFaults, SEEN } from './characters.ts';
import { addressFault, LONGEST_ADDRESS, WEB_ADDRESS } from './web-address.ts';

const UNSEEN = 'Nothing of this text can be seen.';
/** A text from elsewhere may have characters that compile refuses. They are left out. */
export const text = v.pipe(v.string(), v.transform(removeFaults), v.regex(SEEN, UNSEEN));

/** Readers are led there, so no other scheme will do: `javascript:` would run in the page. */
export const address = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ADDRESS),
  v.regex(WEB_ADDRESS),
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed && addressFault(dataset.value) !== null)
      addIssue({ message: 'No reader can be led to this address.' });
  }),
);

export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    ({ received }) =>
      `${received} is not an id: write letters from a to z, digits, and hyphens between them.`,
  ),
);
