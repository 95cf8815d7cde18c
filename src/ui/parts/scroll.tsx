import type { ComponentChildren } from 'preact';

interface ScrollProps {
  readonly label: string;
  readonly class: string;
  readonly children: ComponentChildren;
}

/** A part of the page that scrolls by itself: it takes the focus, so that arrow keys can move it. */
export function Scroll({ label, class: name, children }: ScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1)
    <section class={name} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
