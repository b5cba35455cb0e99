/** Whether a reader sees the selected event in the chart and its words at the same time. */

/**
 * Runs in the page. What of the selected event is not whole in the window, or is covered: nothing if
 * its label in the chart, its headline and its date are all there to read.
 */
export function outOfView(): string[] {
  const chosen = document.querySelector<HTMLElement>('.stage button[aria-pressed="true"]');
  const label = [...document.querySelectorAll('.stage [data-part="label"][data-event]')].find(
    (each) => each.getAttribute('data-event') === chosen?.dataset.event,
  );
  const stage = document.querySelector('.stage')!.getBoundingClientRect();
  const seen = {
    label: chosen ? label : undefined,
    headline: document.querySelector('#reader .event h2'),
    date: document.querySelector('#reader .event .date'),
  };
  return Object.entries(seen).flatMap(([name, element]) => {
    if (!element) return [`no ${name}`];
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const place = `${name} at ${[left, top, right, bottom].map(Math.round).join(' ')}`;
    if (left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1)
      return [`${place} is outside`];
    if (name === 'label' && (left < stage.left - 1 || right > stage.right + 1))
      return [`${place} is cut off`];
    // In the chart its button lies over the label.
    const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const within = name === 'label' ? '.stage' : '#reader';
    return on?.closest(within) ? [] : [`${place} is covered`];
  });
}
