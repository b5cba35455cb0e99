/** Makes the id of an event from its title, in Latin letters. Pure. */
import { slugOf } from '../id.ts';

/**
 * Cyrillic and other letters that lose nothing but an accent in no other way. Ukrainian as its
 * government writes it in passports (resolution 55 of 2010), without the rules for the beginning of
 * a word.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y' },
  ...{ і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's' },
  ...{ т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu' },
  ...{ я: 'ia', ё: 'e', ъ: '', ы: 'y', э: 'e', '’': '', "'": '', ʼ: '' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l' },
  ...{ μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f' },
  ...{ χ: 'ch', ψ: 'ps', ω: 'o' },
};

const LONGEST = 60;

/** Empty if no letter of the title can be written in Latin. */
function latin(title: string): string {
  const letters = title.normalize('NFC').toLowerCase();
  const slug = slugOf(letters.replaceAll(/[^a-z\d ]/gu, (each) => LETTERS[each] ?? each));
  return slug.length <= LONGEST
    ? slug
    : slug
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST);
}

/** Eight hex digits. Source: the hash FNV-1a of 32 bits, by Fowler, Noll and Vo (RFC 9923). */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Ids of events, each with how many rows have wanted it. */
export type TakenIds = Map<string, number>;

/**
 * The same title and date always give the same id, wherever the row stands, unless another row has
 * both. @param taken ids of other events, to which the new one is added
 */
export function titleId(title: string, date: string, taken: TakenIds): string {
  const base = latin(title) || `event-${hashOf(title)}`;
  const day = slugOf(date);
  const dated = !taken.has(base) || day === '' ? base : `${base}-${day}`;
  // Counting on where the row before stopped: there may be a hundred thousand of them.
  let count = taken.get(dated) ?? 0;
  let id = count === 0 ? dated : `${dated}-${count + 1}`;
  while (taken.has(id)) id = `${dated}-${++count + 1}`;
  if (id !== dated) taken.set(dated, count + 1);
  taken.set(id, (taken.get(id) ?? 0) + 1);
  return id;
}
