import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useSay } from '../context.ts';
import { Scroll } from './scroll.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A sheet over the screen: the browser's own dialog keeps the focus in it, closes on Escape and gives focus back. */
export function Dialog({ title, onClose, wide = false, children }: DialogProps) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId(); // one may lie over another
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) element.showModal();
    return () => {
      element?.close();
      // a sheet that goes together with what lies under it gives back nothing by itself
      if (before instanceof HTMLElement && before.isConnected && document.activeElement === document.body)
        before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="button" onClick={onClose}>
          {say('app.close')}
        </button>
      </header>
      <Scroll class="dialog-body" label={title}>
        {children}
      </Scroll>
    </dialog>
  );
}
