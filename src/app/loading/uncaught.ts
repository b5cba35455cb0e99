/** Reports, once, an error in our code that nothing has caught. Browser only. */
import { mount } from 'svelte';
import type { Words } from '../../words/english.ts';
import Notice from './Notice.svelte';
import type { Speech } from '../state/speech.svelte.ts';

/**
 * For errors in a press, a timer or a promise; Whole.svelte handles parts of the page that break.
 *
 * @param isOurs whether an address is one of this page's files: browser extensions, and scripts
 * that a host adds, have errors of their own
 */
export function watchUncaught(
  target: Element,
  speech: Speech,
  isOurs: (file: string) => boolean,
): () => void {
  const onError = ({ error, filename }: ErrorEvent): void => {
    // Errors of other sites come without an error object, and so do some messages of browsers.
    if (error instanceof Error) say(error, isOurs(filename) || isOurs(fileOf(error)));
  };
  const onRejection = ({ reason }: PromiseRejectionEvent): void => {
    if (reason instanceof Error) say(reason, isOurs(fileOf(reason)));
  };
  const stop = (): void => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  };
  const say = (error: Error, ours: boolean): void => {
    if (!ours) return;
    stop();
    const sentence: (failure: Words['failure']) => string = ({ uncaught }) => uncaught;
    mount(Notice, {
      target,
      anchor: target.firstChild ?? undefined,
      props: { sentence, error, speech },
    });
  };
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return stop;
}

/** The maximum number of characters of a stack that are searched. */
const LONGEST = 5000;

/** The file in which an error was created, the first address in its stack; '' if there is none. */
export function fileOf({ stack = '', message }: Error): string {
  // Some browsers begin the stack with the error message, which may name any file.
  const at = stack.indexOf(message);
  const isFirst = at >= 0 && /^[\w$.]*(?:: )?$/.test(stack.slice(0, at));
  const begin = isFirst ? at + message.length : 0;
  const frames = stack.slice(begin, begin + LONGEST);
  return /[a-z][\w+.-]*:\/\/[^\s()]*?(?=:\d+(?::\d+)?\)?\s*$)/im.exec(frames)?.[0] ?? '';
}
