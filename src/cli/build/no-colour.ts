/**
 * Takes the place of d3-color where the page is built (vite.config.ts). d3-interpolate imports it to
 * blend colours; the one thing that we have of it is a way from one extent to another, and colours
 * would be 3 kB gzipped of each page for a frame.
 */
function none(): never {
  throw new Error('The page is built without colours that blend.');
}
export { none as color, none as cubehelix, none as hcl, none as hsl, none as lab, none as rgb };
