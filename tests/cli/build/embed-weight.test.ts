import { expect, test } from 'vitest';
import { adviseOnWeight, sayWeight, weighEmbed } from '../../../src/cli/build/embed-weight.ts';

/** An embed page with this much text that cannot be compressed well. */
function pageWith(letters: number): string {
  let [text, seed] = ['', 1];
  while (text.length < letters) {
    seed = (seed * 48271) % 2147483647;
    text += seed.toString(36);
  }
  return `<style>p { margin: 0 }</style><div id="app" data-timeline="x"><p>${text}</p></div>
<script type="application/json">{"a":1}</script>
<script>start()</script>`;
}

test('says what of an embed its events are', () => {
  const weight = weighEmbed('embed/x.html', pageWith(30_000));
  expect(weight.content).toBeGreaterThan(15_000);
  expect(weight.content).toBeLessThan(weight.bytes);
  expect(sayWeight(weight)).toMatch(
    /^embed\/x\.html: \d+\.\d kB gzipped in all, of which its events are \d+\.\d kB$/,
  );
  expect(adviseOnWeight(weight)).toBeNull();
});

test('advises on an embed that is heavy for an article', () => {
  const weight = weighEmbed('embed/x.html', pageWith(400_000));
  expect(weight.bytes).toBeGreaterThan(200_000);
  expect(adviseOnWeight(weight)).toContain('embed/x.html is heavy');
});
