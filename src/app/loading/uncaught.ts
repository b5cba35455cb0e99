/** Says once that something of ours has failed where nothing catches it. Browser only. */
import { mount } from 'svelte';
import type { Words } from '../../words/english.ts';
import Notice from './Notice.svelte';
import type { Speech } from '../state/speech.svelte.ts';

/**
 * Errors of a press, a timer or a promise; what breaks a part of the page is caught: see Whole.svelte.
 * @param isOurs whether a file is of this page, by its address: browsers' extensions and other
 *   scripts that a host puts into the page have their own faults.
 */
export function watchUncaught(
  target: Element,
  speech: Speech,
  isOurs: (file: string) => boolean,
): () => void {
  const onError = ({ error, filename }: ErrorEvent): void => {
    // Other sites' errors come without any, and so do the browser's own remarks.
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
    const told: (failure: Words['failure']) => string = ({ uncaught }) => uncaught;
    mount(Notice, {
      target,
      anchor: target.firstChild ?? undefined,
      props: { told, error, speech },
    });
  };
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return stop;
}

/** Characters of a stack that are looked at. */
const LONGEST = 5000;

/** The address of the file in which an error was made, as its stack names it first; '' if none does. */
export function fileOf({ stack = '', message }: Error): string {
  // Some browsers begin it with the error's own words, which may name any file.
  const at = stack.indexOf(message);
  const isFirst = at >= 0 && /^[\w$.]*(?:: )?$/.test(stack.slice(0, at));
  const begin = isFirst ? at + message.length : 0;
  const frames = stack.slice(begin, begin + LONGEST);
  return /[a-z][\w+.-]*:\/\/[^\s()]*?(?=:\d+(?::\d+)?\)?\s*$)/im.exec(frames)?.[0] ?? '';
}
