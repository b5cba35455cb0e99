/** Reads what JSON-LD says of an article, with the words of schema.org. Pure. */
import { tidy } from '../paragraphs.ts';
import type { About, Found } from '../reading.ts';

type Json = Readonly<Record<string, unknown>>;

const isRecord = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** An article, a report, a review, or a page that is one of them. */
const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/;

/** Nothing, if it is not JSON or has no article. Pages are wrong in many ways, and none is ours. */
export function aboutArticle(text: string): About {
  const article = recordsIn(jsonOf(text)).find((record) =>
    namesIn(record['@type']).some((type) => ARTICLE.test(type)),
  );
  if (!article) return {};
  const page = article['mainEntityOfPage'];
  return {
    ...found('title', 'headline', [article['headline']]),
    ...found('author', 'author', namesIn(article['author'])),
    ...found('publisher', 'publisher', namesIn(article['publisher'])),
    ...found('published', 'datePublished', [article['datePublished']]),
    ...found('language', 'inLanguage', namesIn(article['inLanguage'])),
    ...found('url', 'url', [article['url'], isRecord(page) ? page['@id'] : page].slice(0, 2)),
  };
}

function found(field: keyof About, name: string, values: readonly unknown[]): About {
  const texts = values.flatMap((value) => (typeof value === 'string' ? tidy(value) : []));
  const value = field === 'author' ? texts.join(', ') : texts.find(Boolean);
  return value ? { [field]: { value, from: `JSON-LD ${name}` } satisfies Found } : {};
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The records of the first levels. */
function recordsIn(json: unknown, depth = 0): Json[] {
  if (Array.isArray(json))
    return depth > 3 ? [] : json.flatMap((each) => recordsIn(each, depth + 1));
  if (!isRecord(json)) return [];
  return [json, ...(depth > 3 ? [] : recordsIn(json['@graph'], depth + 1))];
}

/** The names of persons, organizations or languages: each a text, or a record with a name. */
function namesIn(json: unknown): string[] {
  if (typeof json === 'string') return [json];
  if (Array.isArray(json)) return json.slice(0, 20).flatMap(namesIn);
  return isRecord(json) ? namesIn(json['name'] ?? json['alternateName']) : [];
}
