/** The columns of a table of events, and the headers by which people call them. Pure. */
import { nearest } from '../../report/suggestion.ts';

/**
 * By column: its header in a table that we write, then what else it may be called, in the languages
 * of the page. Capitals, accents, spaces and signs make no difference.
 */
export const HEADERS = {
  id: ['id', 'slug', 'key of event', 'identifiant', 'ідентифікатор'],
  draft: ['draft', 'brouillon', 'чернетка'],
  title: [
    'title',
    'headline',
    'event',
    'name',
    'titre',
    'événement',
    'évènement',
    'заголовок',
    'подія',
    'назва',
  ],
  label: [
    'label',
    'short title',
    'short',
    'étiquette',
    'titre court',
    'мітка',
    'підпис на графіку',
    'коротко',
  ],
  when: [
    'date',
    'when',
    'start',
    'start date',
    'from',
    'day',
    'quand',
    'début',
    'date de début',
    'jour',
    'дата',
    'коли',
    'початок',
    'день',
  ],
  end: [
    'end',
    'end date',
    'until',
    'to',
    'till',
    'fin',
    'date de fin',
    'jusqu’à',
    'кінець',
    'до',
    'дата кінця',
    'завершення',
  ],
  time: ['time', 'hour', 'heure', 'час', 'година'],
  calendar: ['calendar', 'calendrier', 'календар'],
  timeZone: ['time zone', 'timezone', 'zone', 'fuseau', 'fuseau horaire', 'часовий пояс'],
  summary: [
    'summary',
    'text',
    'description',
    'body',
    'details',
    'résumé',
    'texte',
    'текст',
    'опис',
    'зміст',
    'підсумок',
  ],
  lane: [
    'lane',
    'category',
    'group',
    'tag',
    'topic',
    'catégorie',
    'groupe',
    'thème',
    'rubrique',
    'couloir',
    'категорія',
    'група',
    'тема',
    'доріжка',
    'смуга',
    'рубрика',
  ],
  status: ['status', 'état', 'statut', 'статус', 'стан'],
  importance: ['importance', 'weight', 'priority', 'priorité', 'важливість', 'вага'],
  basis: ['basis', 'dating', 'base', 'datation', 'підстава', 'датування'],
  phrase: ['phrase', 'words of the date', 'expression', 'фраза', 'вислів'],
  relativeTo: [
    'relative to',
    'counted from',
    'relatif à',
    'par rapport à',
    'відносно',
    'рахується від',
  ],
  direction: ['direction', 'sens', 'напрям', 'напрямок'],
  dayMeant: ['day meant', 'jour voulu', 'який день'],
  notBefore: ['not before', 'pas avant', 'не раніше'],
  notAfter: ['not after', 'pas après', 'не пізніше'],
  reason: ['reason', 'why', 'raison', 'pourquoi', 'причина', 'чому', 'пояснення'],
  after: ['after', 'follows', 'après', 'після'],
  people: [
    'people',
    'person',
    'persons',
    'who',
    'personnes',
    'personne',
    'qui',
    'люди',
    'особи',
    'хто',
  ],
  places: ['places', 'place', 'location', 'where', 'lieu', 'lieux', 'où', 'місце', 'місця', 'де'],
  document: [
    'source',
    'document',
    'sources',
    'documents',
    'джерело',
    'джерела',
    'документ',
    'документи',
  ],
  link: ['link', 'url', 'address', 'lien', 'adresse', 'посилання', 'адреса'],
  paragraph: ['paragraph', 'par', 'para', '¶', 'paragraphe', 'абзац'],
  quote: ['quote', 'quotation', 'citation', 'цитата'],
  says: ['says', 'claim', 'dit', 'говорить', 'каже', 'що сказано'],
  attributedTo: [
    'attributed to',
    'according to',
    'attribué à',
    'selon',
    'за словами',
    'посилається на',
  ],
  supports: ['supports', 'proves', 'appuie', 'atteste', 'підтверджує', 'засвідчує'],
  key: ['key', 'clé', 'ключ'],
  about: ['difference', 'about', 'différence', 'désaccord', 'розбіжність'],
  reading: ['reading', 'version', 'lecture', 'версія', 'варіант'],
  readingOf: ['reading of', 'version of', 'lecture de', 'версія з'],
  file: [
    'image',
    'picture',
    'photo',
    'media',
    'image file',
    'зображення',
    'фото',
    'світлина',
    'знімок',
  ],
  alt: [
    'alt',
    'alt text',
    'alternative text',
    'texte alternatif',
    'альтернативний текст',
    'опис зображення',
  ],
  caption: ['caption', 'légende', 'підпис'],
  credit: ['credit', 'crédit', 'copyright', 'автор знімка', 'права'],
  linkKind: ['link kind', 'kind of link', 'type de lien', 'вид посилання'],
  linkTitle: ['link title', 'link text', 'titre du lien', 'назва посилання'],
  linkCaption: ['link caption', 'légende du lien', 'підпис посилання'],
  linkCredit: ['link credit', 'crédit du lien', 'автор за посиланням'],
  linkPicture: ['link picture', 'link image', 'image du lien', 'зображення посилання'],
  changedAt: ['changed on', 'corrected on', 'modifié le', 'corrigé le', 'змінено', 'виправлено'],
  changed: ['changed', 'what changed', 'modifié', 'що змінено'],
  was: ['was', 'was before', 'avant', 'було'],
  is: ['is', 'is now', 'maintenant', 'стало'],
  changedWhy: ['why changed', 'why corrected', 'motif', 'чому змінено'],
  formerly: ['formerly', 'old id', 'anciennement', 'колишній ключ'],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof HEADERS;

/** The header that we write. */
export const headerOf = (column: Column): string => HEADERS[column][0];

/** Without capitals, accents, spaces and signs. */
export const folded = (text: string): string =>
  text === '¶'
    ? text
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]/gu, '');

const BY_HEADER: ReadonlyMap<string, Column> = new Map(
  Object.entries(HEADERS).flatMap(([column, names]) =>
    names.map((name) => [folded(name), column as Column] as const),
  ),
);

/** UTF-16 units. What is longer is no header, and takes long to compare. */
const LONGEST = 200;

export const columnOf = (header: string): Column | null =>
  header.length > LONGEST ? null : (BY_HEADER.get(folded(header)) ?? null);

/** The header that a mistyped one may mean; empty if none is near. */
export function nearestHeader(header: string): string {
  if (header.length > LONGEST) return '';
  const near = nearest(folded(header), BY_HEADER.keys());
  const column = near === null ? undefined : BY_HEADER.get(near);
  return column ? (HEADERS[column].find((name) => folded(name) === near) ?? headerOf(column)) : '';
}
