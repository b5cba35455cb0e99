/**
 * Zooming with Ctrl or ⌘ and the wheel, dragging and pinching on the chart, recognised by d3-zoom.
 *
 * The page's state owns the view. d3's transform lives only within one gesture, relative to the
 * view at its start, and is the identity again when it ends, so the two never need reconciling.
 * The plain wheel and one finger moving vertically scroll the page; in a column, it takes two
 * fingers to move the chart.
 */
import { pointer, select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import { warpedExtent, warpedLength, type WarpedExtent } from '../../time/warp.ts';
import { constrain, warpedAt } from '../../view/navigation.ts';
import type { PageState } from '../state/state.svelte.ts';
import { followGestures } from './lost-gestures.ts';
import { followPresses } from './press.ts';

/** One notch of a mouse wheel zooms by at most 2^0.5. A pinch sends many small deltas. */
const wheelDelta = (event: WheelEvent): number => {
  const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1);
  return -Math.sign(pixels) * Math.min(Math.abs(pixels) * 0.01, 0.5);
};

/** Milliseconds without a turn of the wheel after which a swipe has ended; as in d3-zoom. */
const REST = 150;

/** The direction of time: d3 moves along both axes, time only along one. */
interface Way {
  readonly axis: 'x' | 'y';
  readonly length: number;
}

const through = (
  base: WarpedExtent,
  transform: ZoomTransform,
  { axis, length }: Way,
): WarpedExtent => {
  const { k } = transform;
  const start = -transform[axis] / k / length;
  return warpedExtent(warpedAt(base, start), warpedAt(base, start + 1 / k));
};

/** The inverse of `through`. */
const transformTo = (
  base: WarpedExtent,
  shown: WarpedExtent,
  { axis, length }: Way,
): ZoomTransform => {
  const k = warpedLength(base) / warpedLength(shown);
  const moved = ((base.from - shown.from) / warpedLength(shown)) * length;
  return (axis === 'x' ? zoomIdentity.translate(moved, 0) : zoomIdentity.translate(0, moved)).scale(
    k,
  );
};

/** A Svelte attachment: listens on `stage` until the element is removed. */
export const gestures =
  (page: PageState) =>
  (stage: HTMLElement): (() => void) => {
    let base = page.shown;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const isDown = (): boolean => page.layout.orientation === 'down';
    const way = (): Way =>
      isDown() ? { axis: 'y', length: page.size.height } : { axis: 'x', length: page.size.width };
    const surface = select(stage);
    const leaveGestures = followGestures(stage);
    const behaviour = zoom<HTMLElement, unknown>()
      .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
        if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
        // In a column, one finger scrolls the page; moving the chart takes two.
        if (isDown() && 'touches' in event && event.touches.length < 2) return false;
        return !event.ctrlKey && !('button' in event && event.button > 0);
      })
      .extent(() => [
        [0, 0],
        [page.size.width, page.size.height],
      ])
      .wheelDelta(wheelDelta)
      // At a limit the transform stops together with the chart, so that moving back works at once.
      .constrain((transform) => {
        const wanted = through(base, transform, way());
        const shown = constrain(wanted, page.limitsOn(wanted));
        return transformTo(base, shown, way());
      })
      .clickDistance(4)
      .on('start', () => {
        clearTimeout(resting);
        base = page.shown;
        const length = warpedLength(base);
        behaviour.scaleExtent([
          length / warpedLength(page.limits.extent),
          Math.max(1, length / page.limits.shortest),
        ]);
      })
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        page.show(through(base, transform, way()), true);
      })
      .on('end', () => {
        surface.property('__zoom', zoomIdentity);
        page.endMove();
      });

    // Leaves swipes that scroll to the page. d3 would try in vain to prevent each of them.
    const leaveToPage = (event: TouchEvent): void => {
      if (!event.cancelable) event.stopImmediatePropagation();
    };
    stage.addEventListener('touchmove', leaveToPage, { capture: true });

    followPresses(page, surface);
    surface
      .call(behaviour)
      .on('dblclick.zoom', null)
      .on('dblclick', (event: MouseEvent) => {
        const fraction = pointer(event, stage)[isDown() ? 1 : 0] / way().length;
        page.zoomBy(event.shiftKey ? 0.5 : 2, fraction);
      })
      .on(
        'wheel.pan',
        (event: WheelEvent) => {
          // A sideways swipe on a trackpad: the page itself never scrolls that way.
          if (event.ctrlKey || event.metaKey) return;
          if (Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
          event.preventDefault();
          page.panBy(event.deltaX / way().length, true);
          clearTimeout(resting);
          resting = setTimeout(() => page.endMove(), REST);
        },
        { passive: false },
      );
    return () => {
      clearTimeout(resting);
      leaveGestures();
      stage.removeEventListener('touchmove', leaveToPage, { capture: true });
      surface.on('.zoom', null).on('dblclick', null).on('wheel.pan', null).on('.press', null);
    };
  };
