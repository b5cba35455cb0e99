/** Opens the list of a count. Loaded when the first one is opened. */
import { mount, unmount, type ComponentProps } from 'svelte';
import CountDialog from './CountDialog.svelte';

/** Until the reader closes it. */
export function listCount(props: Omit<ComponentProps<typeof CountDialog>, 'onclose'>): void {
  const list: object = mount(CountDialog, {
    target: document.body,
    props: { ...props, onclose: () => void unmount(list) },
  });
}
