/** Reports, once, an error in our code that nothing has caught. Browser only. */
import { mount } from 'svelte';
import type { Words } from '../../words/english.ts';
import Notice from './Notice.svelte';
import type { Speech } from '../state/speech.svelte.ts';

interface Uncaught {
  readonly error: Error;
  /** Where it happened; '' if the browser does not say. */
  readonly file: string;
}

/**
 * For errors in a press, a timer or a promise; Whole.svelte handles parts of the page that break.
 *
 * @param isOurs whether an address is one of this page's files: browser extensions, and scripts
 * that a host adds, have errors of their own
 * @returns whether it has said so
 */
export function sayUncaught(
  { error, file }: Uncaught,
  target: Element,
  speech: Speech,
  isOurs: (file: string) => boolean,
): boolean {
  if (!isOurs(file) && !isOurs(fileOf(error))) return false;
  const sentence: (failure: Words['failure']) => string = ({ uncaught }) => uncaught;
  mount(Notice, {
    target,
    anchor: target.firstChild ?? undefined,
    props: { sentence, error, speech },
  });
  return true;
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
