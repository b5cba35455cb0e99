/** The Trusted Types policy with which the page names the script of its thread. Pure. */
export const THREAD_TYPES = 'sourceline-thread';
