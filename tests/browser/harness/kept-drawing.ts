/** The drawing of a picture, which the page hands to an image as the text of an SVG. */

/** Runs in the page: keeps its address in `document.body.dataset.drawn`. */
export function keepDrawing(): void {
  const drawing = HTMLImageElement.prototype;
  const { src } = Object.getOwnPropertyDescriptors(drawing) as { src: PropertyDescriptor };
  Object.defineProperty(drawing, 'src', {
    ...src,
    set(this: HTMLImageElement, address: string) {
      if (address.startsWith('data:image/svg')) document.body.dataset.drawn = address;
      src.set!.call(this, address);
    },
  });
}
