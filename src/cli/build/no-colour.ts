/**
 * Replaces d3-color when the page is built (vite.config.ts). d3-interpolate imports it to blend
 * colours. We use d3-interpolate only to move from one extent to another, and colours would add
 * 3 kB gzipped to each embed page.
 */
function none(): never {
  throw new Error('The page is built without colours that blend.');
}
export { none as color, none as cubehelix, none as hcl, none as hsl, none as lab, none as rgb };
