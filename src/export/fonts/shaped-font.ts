/**
 * Fonts whose texts are shaped by HarfBuzz, as in browsers: joined letters, syllables, marks in their
 * order. Node only.
 *
 * fontkit's own shaping is kept for what has no such letters. It puts marks of Arabic and Thai in
 * the wrong place, those of Burmese in the wrong order, and fails at some fonts for Khmer and
 * Malayalam.
 */
import { readFileSync } from 'node:fs';
import { openSync, type Font, type GlyphRun } from 'fontkit';
import {
  Blob as FontBytes,
  Buffer as Text,
  ClusterLevel,
  Face,
  Font as Shaper,
  shape,
} from 'harfbuzzjs';
import { isPlain } from './plain-letters.ts';

const opened = new Map<string, Font>();

/** Opened on first use. */
export function fontAt(file: string): Font {
  const known = opened.get(file);
  if (known) return known;
  const font = openSync(file);
  opened.set(file, font);
  const plain = font.layout.bind(font);
  let shaper: Shaper | null = null;
  font.layout = (text) => {
    if (isPlain(text)) return plain(text);
    shaper ??= shaperOf(file);
    return shapeText(text, font, shaper);
  };
  return font;
}

function shaperOf(file: string): Shaper {
  const bytes = new Uint8Array(readFileSync(file));
  return new Shaper(new Face(new FontBytes(bytes.buffer)));
}

/** From left to right, as it is seen. */
function shapeText(text: string, font: Font, shaper: Shaper): GlyphRun {
  const buffer = new Text();
  // A mark keeps a place of its own in the text, so that it can be copied without its letter.
  buffer.setClusterLevel(ClusterLevel.CHARACTERS);
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(shaper, buffer);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions().map((each) => ({ ...each }));
  const ends = [...new Set(infos.map(({ cluster }) => cluster)), text.length].sort((a, b) => a - b);
  const seen = new Set<number>();
  const glyphs = infos.map(({ codepoint, cluster }) => {
    // If one letter has several glyphs, it belongs to the first.
    const end = seen.has(cluster) ? cluster : ends[ends.indexOf(cluster) + 1]!;
    seen.add(cluster);
    const letters = Array.from(text.slice(cluster, end), (each) => each.codePointAt(0)!);
    return font.getGlyph(codepoint, letters);
  });
  const advanceWidth = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return { glyphs, positions, advanceWidth };
}
