/** The Trusted Types policies with which a page names the scripts of its threads. Pure. */
export const THREAD_TYPES = {
  reading: 'sourceline-thread',
  painting: 'sourceline-painter',
} as const;
