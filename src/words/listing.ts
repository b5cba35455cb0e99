/** Joins texts to one phrase. @example listed(['a', 'b', 'c'], 'or') // "a, b or c" */
export const joinTexts = (texts: readonly string[], or: string): string =>
  texts.length < 2
    ? texts.join('')
    : `${texts.slice(0, -1).join(', ')} ${or} ${texts[texts.length - 1]}`;
