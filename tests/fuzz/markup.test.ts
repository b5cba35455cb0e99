import { expect, test } from 'vitest';
import { pageElements, shownText, xmlFault } from './markup.ts';

const PAGE =
  '<title>t</title><script>s</script><body><p id="a">1 &lt; 2<b>!</b><noscript><i>n</i></noscript>';

test('finds the elements that a browser without scripts has', () => {
  const elements = [...pageElements(`${PAGE}<template><u></u></template>`)];
  expect(elements.map(({ name, parent }) => `${parent} > ${name}`)).toEqual([
    ...[' > html', 'html > head', 'head > title', 'head > script', 'html > body', 'body > p'],
    ...['p > b', 'p > noscript', 'noscript > i', 'p > template', 'template > u'],
  ]);
  const paragraph = elements.find(({ name }) => name === 'p')!;
  expect(paragraph).toMatchObject({ text: '1 < 2!n', isEmpty: false });
  expect(paragraph.attributes).toEqual(new Map([['id', 'a']]));
});

test('text in scripts and heads is not shown', () => {
  expect(shownText(PAGE)).toBe('1 < 2!n');
});

test.each([
  ['<a b="1">&amp;</a>', null],
  ['<a>]]></a>', /]]>/],
  ['<a><b></a>', /unexpected close tag/],
  ['<a>\b</a>', /disallowed character/],
  ['<a>&nbsp;</a>', /undefined entity/],
  ['', /root element/],
])('XML: %j', (text, fault) => {
  if (fault === null) expect(xmlFault(text)).toBeNull();
  else expect(xmlFault(text)).toMatch(fault);
});
