/** The timeline of the harbour in German, Spanish and Arabic, with texts of its own in each. Pure. */
import type { EventJson, TimelineJson } from '../../src/timeline/schema.ts';
import { HARBOUR_JSON } from './harbour.ts';

type Said = Record<'vote' | 'strike' | 'offer' | 'debate' | 'return', readonly [string, string]>;

/** What an edition says in its language. */
interface Edition extends Pick<TimelineJson, 'id' | 'language' | 'title' | 'summary' | 'timeZone'> {
  readonly lanes: readonly [string, string];
  readonly document: string;
  readonly publisher: string;
  readonly quote: string;
  readonly says: string;
  readonly reason: string;
  readonly people: string[];
  readonly places: string[];
  readonly events: Said;
}

/** Two papers differ on the offer, so that the reader has an account of each. */
const differing = (about: string, values: readonly [string, string]): EventJson['differences'] => [
  {
    about,
    readings: [
      { value: values[0], citations: [0] },
      { value: values[1], citations: [1] },
    ],
  },
];

function editionOf(said: Edition): TimelineJson {
  const { lanes, document, publisher, quote, says, reason, events, people, places, ...own } = said;
  return {
    ...HARBOUR_JSON,
    ...own,
    lanes: HARBOUR_JSON.lanes.map((lane, i) => ({ ...lane, name: lanes[i]! })),
    documents: HARBOUR_JSON.documents.map((each) =>
      each.title === null ? each : { ...each, title: document, publisher, publishedBasis: reason },
    ),
    events: HARBOUR_JSON.events.map((each) => {
      const [title, summary] = events[each.id as keyof Said];
      const citations = each.citations.map((citation) => ({ ...citation, quote, says }));
      return {
        ...each,
        title,
        summary,
        people,
        places,
        citations:
          each.id === 'offer'
            ? [...citations, { ...citations[0]!, document: 'letter', verified: false }]
            : citations,
        differences: each.id === 'offer' ? differing(title, [quote, says]) : [],
        when: { ...each.when, dating: { ...each.when.dating, reason } },
      };
    }),
  };
}

export const HAFEN_JSON = editionOf({
  id: 'hafen',
  language: 'de',
  timeZone: 'Europe/Berlin',
  title: 'Der Streik im Überseehafen',
  summary: 'Zehn Tage, in denen kein einziges Schiff entladen wurde.',
  lanes: ['Am Kai', 'In der Bürgerschaft'],
  document: 'Zehn Tage lang kein Schiff entladen',
  publisher: 'Der Hafenbote',
  quote: 'im Hafen',
  says: 'Es geschah dort.',
  reason: 'Die Zeitung nennt den Tag.',
  people: ['Jürgen Weiß'],
  places: ['Überseehafen'],
  events: {
    vote: ['Hafenarbeiter stimmen für Streik', 'Die Abstimmung dauerte eine Stunde.'],
    strike: ['Die Kräne stehen still', 'Kein Schiff wird entladen.'],
    offer: ['Ein vertrauliches Angebot liegt vor', 'Beide Seiten reden darüber anders.'],
    debate: ['Abgeordnete beraten das Angebot', 'Sie entscheiden nichts.'],
    return: ['Die Arbeit beginnt wieder', 'So ist es angekündigt.'],
  },
});

export const PUERTO_JSON = editionOf({
  id: 'puerto',
  language: 'es',
  timeZone: 'Europe/Madrid',
  title: 'La huelga de los estibadores',
  summary: 'Diez días en los que no se descargó ni un solo barco.',
  lanes: ['En el muelle', 'En el pleno'],
  document: 'Diez días sin descargar un solo barco',
  publisher: 'El Diario del Puerto',
  quote: 'en el puerto',
  says: 'Sucedió allí.',
  reason: 'El diario da el día.',
  people: ['Íñigo Núñez'],
  places: ['Dársena Sur'],
  events: {
    vote: ['Los estibadores votan la huelga', 'La votación duró una hora.'],
    strike: ['Las grúas no se mueven', 'No se descarga ningún barco.'],
    offer: ['¿Una oferta en secreto?', 'Las dos partes la cuentan de otro modo.'],
    debate: ['El pleno debate la oferta', 'No decide nada.'],
    return: ['Se reanuda el trabajo', 'Así se ha anunciado.'],
  },
});

export const MINA_JSON = editionOf({
  id: 'mina',
  language: 'ar',
  timeZone: 'Africa/Cairo',
  title: 'إضراب عمال الميناء',
  summary: 'عشرة أيام لم تُفرَّغ فيها أي سفينة.',
  lanes: ['على الرصيف', 'في المجلس'],
  document: 'عشرة أيام بلا تفريغ سفينة واحدة',
  publisher: 'جريدة الميناء',
  quote: 'في الميناء',
  says: 'حدث ذلك هناك.',
  reason: 'تذكر الصحيفة اليوم.',
  people: ['أحمد سالم'],
  places: ['الميناء الشرقي'],
  events: {
    vote: ['عمال الميناء يصوّتون على الإضراب', 'استغرق التصويت ساعة واحدة.'],
    strike: ['الرافعات متوقفة', 'لا تُفرَّغ أي سفينة.'],
    offer: ['عرض يُقدَّم سراً (رقم 12)', 'يختلف الطرفان في روايته.'],
    debate: ['المجلس يناقش العرض', 'لم يُتخذ أي قرار.'],
    return: ['العمل يبدأ من جديد', 'هكذا أُعلن.'],
  },
});
