import { useLayoutEffect, useRef } from 'preact/hooks';

/** Elements that use keys themselves: there only keys that mean nothing to them are ours. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
}

/** Whether Enter or Space on this element presses it already. */
export function isPressed(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a[href], summary, input, select, textarea') !== null;
}

/**
 * Listens to keys of the whole page while the component stands, later components first. The listener says whether it
 * took the key; one that is taken goes no further. Keys with Ctrl, Alt or Meta are the browser's. What is seen is heard:
 * the listener stands with the component, not a frame later.
 */
export function useKeys(listener: (key: string, target: EventTarget | null) => boolean): void {
  const latest = useRef(listener);
  latest.current = listener;
  useLayoutEffect(() => {
    const entry = (key: string, target: EventTarget | null) => latest.current(key, target);
    return pushListener(entry);
  }, []);
}

type Listener = (key: string, target: EventTarget | null) => boolean;
const listeners: Listener[] = [];

function pushListener(listener: Listener): () => void {
  if (listeners.length === 0) {
    document.addEventListener('keydown', dispatch);
    document.addEventListener('pointerdown', byHand);
  }
  listeners.push(listener);
  return () => {
    listeners.splice(listeners.indexOf(listener), 1);
    if (listeners.length > 0) return;
    document.removeEventListener('keydown', dispatch);
    document.removeEventListener('pointerdown', byHand);
  };
}

/** Whether the page is being used by keys is said where style can see it: then the way on that Enter takes wears a ring. */
function byHand(): void {
  delete document.documentElement.dataset['by'];
}

function dispatch(event: KeyboardEvent): void {
  document.documentElement.dataset['by'] = 'keys';
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
  if (takesText(event.target) || document.querySelector('dialog[open]')) return;
  for (const listener of [...listeners].reverse()) {
    if (!listener(event.key, event.target)) continue;
    event.preventDefault();
    return;
  }
}
