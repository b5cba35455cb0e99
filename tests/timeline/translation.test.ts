import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { translate } from '../../src/timeline/translation.ts';
import { HARBOUR_JSON, HARBOUR_WITH_IMAGES, harbour } from '../export/harbour.ts';

const UK = {
  title: 'Страйк у гавані',
  summary: 'Десять днів не розвантажували жодного корабля.',
  lanes: { quay: 'На причалі', council: 'У раді' },
  events: {
    vote: {
      title: 'Докери голосують за страйк',
      summary: 'Так пишуть.',
      reason: 'День надруковано.',
    },
    debate: {
      title: 'Рада обговорює пропозицію, зроблену потай',
      label: 'Рада обговорює пропозицію',
      summary: 'Так пишуть.',
      reason: 'День надруковано.',
    },
    'no-such-event': { title: 'Х', summary: 'Х', reason: 'Х' },
  },
};
const timeline = harbour({ translations: { 'uk-UA': UK } });

describe('a translation', () => {
  const shown = translate(timeline, 'uk');
  const event = (id: string) => shown.events.find((each) => each.id === id)!;

  test('gives title, summary and lanes, and says in which language they are', () => {
    expect([shown.title, shown.summary, shown.headLanguage]).toEqual([
      UK.title,
      UK.summary,
      'uk-UA',
    ]);
    expect(shown.lanes.map(({ name }) => name)).toEqual(['На причалі', 'У раді']);
  });

  test('gives events whole, with the reason of their dates', () => {
    const { title, label, when, language } = event('vote');
    expect([title, label, language]).toEqual([UK.events.vote.title, UK.events.vote.title, 'uk-UA']);
    expect(when.dating.reason).toBe('День надруковано.');
    expect(event('debate').label).toBe('Рада обговорює пропозицію');
  });

  test('leaves what it does not have as it was, and in its own language', () => {
    const own = timeline.events.find(({ id }) => id === 'strike')!;
    expect(event('strike')).toBe(own);
    expect(own.language).toBe('en');
  });

  test('gives images their words, finds them by their files, and says which have none', () => {
    const media = { 'harbour/0f0f.png': { alt: 'Крани стоять' } };
    const strike = { title: 'Крани стоять', summary: 'Так пишуть.', reason: 'Так.', media };
    const events = { ...UK.events, strike };
    const shown = translate(
      harbour({ ...HARBOUR_WITH_IMAGES, translations: { uk: { ...UK, events } } }),
      'uk',
    );
    const [first, second] = shown.events.find(({ id }) => id === 'strike')!.media;
    expect(first).toMatchObject({ alt: 'Крани стоять', caption: null, language: 'uk' });
    expect(first!.credit).toBe('Ana Reis & Sons');
    expect(second).toMatchObject({ alt: 'An empty quay', language: 'en' });
  });

  test('gives links their words, finds them by their addresses, and says which have none', () => {
    const links = ['cranes', 'quay'].map((word) => ({
      address: `https://video.example/${word}`,
      kind: 'video' as const,
      ...{ title: `The ${word}`, caption: 'From above', credit: 'Ana Reis' },
    }));
    const json = HARBOUR_JSON.events.map((each) =>
      each.id === 'strike' ? { ...each, links } : each,
    );
    const words = { [links[0]!.address]: { title: 'Крани', caption: 'Згори' } };
    const strike = { title: 'Крани стоять', summary: 'Так пишуть.', reason: 'Так.', links: words };
    const translations = { uk: { ...UK, events: { ...UK.events, strike } } };
    const shown = translate(harbour({ events: json, translations }), 'uk');
    const [first, second] = shown.events.find(({ id }) => id === 'strike')!.links;
    expect(first).toEqual({ ...links[0], title: 'Крани', caption: 'Згори', language: 'uk' });
    expect(second).toEqual(links[1]);
  });

  test('never touches what documents say', () => {
    expect(event('vote').citations).toEqual(
      timeline.events.find(({ id }) => id === 'vote')!.citations,
    );
    expect(shown.documents).toBe(timeline.documents);
  });

  test('is not made if there is none, nor into the timeline’s own language', () => {
    expect(translate(timeline, 'fr')).toBe(timeline);
    expect(translate(timeline, 'en-GB')).toBe(timeline);
  });
});

test('a translation that cannot be read is reported, and the rest is shown', () => {
  const { timeline, problems } = parseTimeline({
    ...HARBOUR_JSON,
    translations: { uk: UK, fr: { title: 'Sans le reste' } },
  });
  expect(Object.keys(timeline!.translations)).toEqual(['uk']);
  expect(problems.map(({ place }) => place)).toContain('translations.fr.summary');
});

test('a document’s language is the timeline’s where it has none of its own', () => {
  const [first, second] = HARBOUR_JSON.documents;
  const { documents } = harbour({ documents: [{ ...first!, language: 'pt' }, second!] });
  expect(documents.map(({ language }) => language)).toEqual(['pt', 'en']);
});
