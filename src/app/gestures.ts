/**
 * Wheel with Ctrl or ⌘, drag and pinch on the chart, recognised by d3-zoom.
 *
 * The page's state owns the extent. d3's transform only lives within one gesture, relative to the
 * extent at its start, and is identity again when it ends: there is nothing to reconcile.
 * The plain wheel and one finger moving vertically stay with the page.
 */
import { pointer, select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import { duration, extent, type Extent } from '../time/extent.ts';
import { at, constrained } from '../view/navigation.ts';
import type { PageState } from './state.svelte.ts';

/** One notch of a mouse wheel zooms by at most 2^0.5; a pinch sends many small deltas. */
const wheelDelta = (event: WheelEvent): number => {
  const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1);
  return -Math.sign(pixels) * Math.min(Math.abs(pixels) * 0.01, 0.5);
};

const through = (base: Extent, { k, x }: ZoomTransform, width: number): Extent => {
  const left = -x / k / width;
  return extent(at(base, left), at(base, left + 1 / k));
};

/** The inverse of `through`. */
const transformTo = (base: Extent, shown: Extent, width: number): ZoomTransform => {
  const k = duration(base) / duration(shown);
  return zoomIdentity.translate(((base.from - shown.from) / duration(shown)) * width, 0).scale(k);
};

/** An attachment: listens on `stage` until it leaves the page. */
export const gestures =
  (page: PageState) =>
  (stage: HTMLElement): (() => void) => {
    let base = page.extent;
    const surface = select(stage);
    const behaviour = zoom<HTMLElement, unknown>()
      .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
        if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
        return !event.ctrlKey && !('button' in event && event.button > 0);
      })
      .extent(() => [
        [0, 0],
        [page.size.width, page.size.height],
      ])
      .wheelDelta(wheelDelta)
      // At a limit the gesture stops where the picture does, so that its way back begins at once.
      .constrain((transform) => {
        const { width } = page.size;
        return transformTo(base, constrained(through(base, transform, width), page.limits), width);
      })
      .clickDistance(4)
      .on('start', () => {
        base = page.extent;
        const length = duration(base);
        behaviour.scaleExtent([
          length / duration(page.limits.extent),
          Math.max(1, length / page.limits.shortest),
        ]);
      })
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        page.show(through(base, transform, page.size.width));
      })
      .on('end', () => {
        surface.property('__zoom', zoomIdentity);
      });

    // A swipe that scrolls the page is the page's. d3 would try in vain to stop it, on each move.
    const leaveToPage = (event: TouchEvent): void => {
      if (!event.cancelable) event.stopImmediatePropagation();
    };
    stage.addEventListener('touchmove', leaveToPage, { capture: true });

    surface
      .call(behaviour)
      .on('dblclick.zoom', null)
      .on('dblclick', (event: MouseEvent) => {
        const fraction = pointer(event, stage)[0] / page.size.width;
        page.zoomBy(event.shiftKey ? 0.5 : 2, fraction);
      })
      .on(
        'wheel.pan',
        (event: WheelEvent) => {
          // A trackpad's sideways swipe: the page itself never scrolls that way.
          if (event.ctrlKey || event.metaKey) return;
          if (Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
          event.preventDefault();
          page.panBy(event.deltaX / page.size.width);
        },
        { passive: false },
      );
    return () => {
      stage.removeEventListener('touchmove', leaveToPage, { capture: true });
      surface.on('.zoom', null).on('dblclick', null).on('wheel.pan', null);
    };
  };
