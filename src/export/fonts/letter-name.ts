/** Names letters in a sentence, for people who may not see them. Pure. */

const SCRIPTS = [
  ...['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Syriac', 'Thaana'],
  ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada'],
  ...['Malayalam', 'Sinhala', 'Thai', 'Lao', 'Tibetan', 'Myanmar', 'Khmer', 'Mongolian'],
  ...['Ethiopic', 'Cherokee', 'Canadian_Aboriginal', 'Tifinagh', 'Nko', 'Adlam'],
  ...['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo', 'Yi'],
] as const;

/** @example nameLetter('ጉ') // "“ጉ” (U+1309, Ethiopic)" */
export function nameLetter(letter: string): string {
  const code = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  const script = /\p{Emoji_Presentation}/u.test(letter)
    ? 'an emoji'
    : SCRIPTS.find((each) => new RegExp(`\\p{Script=${each}}`, 'u').test(letter));
  return `“${letter}” (${[`U+${code}`, script?.replace('_', ' ')].filter(Boolean).join(', ')})`;
}
