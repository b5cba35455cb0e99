/**
 * The keyboard shortcuts in every language. They are loaded with their dialog, so they are in no
 * first load. Pure.
 */
import type { Language } from '../view/language.ts';
import { ENGLISH_SHORTCUTS, type ShortcutWords } from './english/shortcuts.ts';
import { FRENCH_SHORTCUTS } from './french/shortcuts.ts';
import { UKRAINIAN_SHORTCUTS } from './ukrainian/shortcuts.ts';

export const SHORTCUT_WORDS: Readonly<Record<Language, ShortcutWords>> = {
  en: ENGLISH_SHORTCUTS,
  fr: FRENCH_SHORTCUTS,
  uk: UKRAINIAN_SHORTCUTS,
};
