/**
 * Loads the files of an archive as scripts. A frame in a sandbox has no origin, and one on a disk has
 * none either: neither may fetch a file whose server does not say so. Browser only.
 */
import { RECEIVER } from '../archive/files.ts';
import { LoadError } from '../app/loading/load-error.ts';
import { reach } from './reach.svelte.ts';
import { FILES_TYPES } from '../view/files-types.ts';

/** What has come, by the script that brought it. */
const received = new WeakMap<Element, unknown>();

function receive(json: unknown): void {
  const { currentScript } = document;
  if (currentScript) received.set(currentScript, json);
}
Object.assign(window, { [RECEIVER]: receive });

/** What TypeScript's own library does not know yet. */
interface Types {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (text: string) => string },
  ) => { readonly createScriptURL: (text: string) => string };
}

/** No text can name a file elsewhere. @param folder of the archive */
function addressesIn(folder: string): (file: string) => string {
  const within = (file: string): string => {
    const { href } = new URL(file, folder);
    if (href.startsWith(folder)) return href;
    throw new TypeError(`${file} is not a file of this archive.`);
  };
  const { trustedTypes } = window as Window & { trustedTypes?: Types };
  const policy = trustedTypes?.createPolicy(FILES_TYPES, { createScriptURL: within });
  return (file) => (policy ? policy.createScriptURL(file) : within(file));
}

/**
 * Call it once for a page.
 * @param folder the full address of an archive, with a slash at its end
 * @returns a function that gives the JSON of a file, and rejects with a LoadError
 */
export function scriptFiles(folder: string): <Json>(file: string) => Promise<Json> {
  const addressOf = addressesIn(folder);
  return <Json>(file: string) =>
    new Promise<Json>((resolve, reject) => {
      const script = document.createElement('script');
      const fail = (error: LoadError): void => {
        script.remove();
        reject(error);
      };
      script.onerror = () => {
        reach.lose();
        fail(new LoadError(({ failure }) => failure.offline));
      };
      script.onload = () => {
        if (!received.has(script)) return fail(new LoadError(({ failure }) => failure.damaged));
        script.remove();
        reach.come();
        resolve(received.get(script) as Json);
      };
      script.src = addressOf(file);
      document.head.append(script);
    });
}
