/** Holds the chart in a movement that shows what it showed at rest. Both functions run in the page. */

interface Held {
  zoom?: ReturnType<typeof setInterval>;
}

/** Zooms in and out again, until `letGo`. */
export function holdZoom(): void {
  const stage = document.querySelector('.stage')!;
  const { left, top } = stage.getBoundingClientRect();
  const zoom = (deltaY: number): boolean =>
    stage.dispatchEvent(
      new WheelEvent('wheel', {
        ...{ view: window, bubbles: true, cancelable: true, ctrlKey: true, deltaY },
        ...{ clientX: left + 300, clientY: top + 12 },
      }),
    );
  (window as unknown as Held).zoom = setInterval(() => {
    for (const deltaY of [-20, 20]) zoom(deltaY);
  }, 30);
}

export const letGo = (): void => clearInterval((window as unknown as Held).zoom);
